### Status: unchecked (machine-made)

console-title = Stegvis para coaches
page-title = { $page } · Stegvis

## The ways at the side, and what every page shares

nav-main = Menú principal
nav-own = Tú
nav-today = Hoy
nav-participants = Participantes
day-today = hoy
day-yesterday = ayer
day-tomorrow = mañana
day-and-moment = { $day }, { $time }
quote = “{ $text }”
list-more = { $first }, { $last }
list-and = { $first } y { $last }
titled = { $title }: { $rest }
somebody = Otro coach
fetching = Cargando del servidor
stale = Lo que ves puede no estar al día. { $reason }
fail-title = No se pudo cargar la página
live-closed = Ahora los cambios no se ven al momento. Vuelve a cargar la página si esperas algo.
missing-title = Esta página no existe
missing-text = La dirección no es correcta o la página se ha movido.
missing-back = Ir al inicio

## Signing in

signin-title = Iniciar sesión
signin-lead = Para coaches, apoyo lingüístico, jefatura y responsables del sistema.
signin-picture = Una escalera que sube hasta una puerta abierta
signin-email = Correo del trabajo
signin-password = Contraseña
signin-do = Iniciar sesión
signin-busy = Iniciando sesión
signin-waiting = Comprobando si ya has iniciado sesión
signin-ended = Tu sesión se ha cerrado. Inicia sesión otra vez. Lo que has escrito sigue en este navegador.
signin-wait =
    { $minutes ->
        [one] Intenta otra vez en { $minutes } minuto.
        [many] Intenta otra vez en { $minutes } minutos.
       *[other] Intenta otra vez en { $minutes } minutos.
    }
signin-participant = ¿Eres participante?
signin-participant-link = Abrir la app de participantes

## Oneself

me-title = Tú
me-role = Función
me-municipality = Municipio
me-account = La cuenta
me-console = Ajustes
me-language = Idioma de la consola
role-coach = Coach
role-coach-for = Haces planes para tus participantes y les respondes.
role-language-worker = Apoyo lingüístico
role-language-worker-for = Traduces lo que escriben los coaches.
role-manager = Jefe o jefa
role-manager-for = Ves los resultados de los proyectos. No ves nombres.
results-support = ¿Reciben los participantes la ayuda que necesitan?
results-support-yes =
    { $count ->
        [one] El { $percent } % responde que sí ({ $count } respuesta)
        [many] El { $percent } % responde que sí ({ $count } respuestas)
       *[other] El { $percent } % responde que sí ({ $count } respuestas)
    }
results-support-others = En parte: { $partly }. No: { $no }.
results-few =
    { $count ->
        [one] Ha respondido menos de { $count } persona. No se muestra nada, para que nadie pueda reconocer una respuesta.
        [many] Han respondido menos de { $count } personas. No se muestra nada, para que nadie pueda reconocer una respuesta.
       *[other] Han respondido menos de { $count } personas. No se muestra nada, para que nadie pueda reconocer una respuesta.
    }
results-since = La última respuesta de cada participante, de los últimos seis meses.
role-operator = Responsable del sistema
role-operator-for = Mantienes el servicio con los comandos del servidor. No ves participantes y no hay nada que hacer aquí.
role-participant = Participante
role-participant-for = Los participantes usan la app, no la consola.

## Keys

keys = Atajos de teclado
keys-search = Buscar participantes
keys-help = Ver los atajos de teclado
keys-edit-plan = Cambiar el plan
keys-message = Escribir un mensaje
keys-send = Enviar el mensaje
keys-activity = Nueva actividad
keys-publish = Abrir la publicación
keys-publish-now = Publicar
keys-undo = Deshacer
keys-redo = Rehacer
keys-move = Mover la hora elegida un cuarto de hora o un día
keys-save-next = Guardar y pasar al siguiente
keys-next-phrase = Texto siguiente
keys-previous-phrase = Texto anterior
keys-translate = Ir al campo de la traducción

## Today

today-title =
    { $count ->
        [one] { $count } participante te necesita
        [many] { $count } participantes te necesitan
       *[other] { $count } participantes te necesitan
    }
today-nobody = Hola, { $name }
today-lead = { $date }, { $time }
today-label = Quienes te necesitan, lo más urgente primero
today-empty = Nadie te espera
today-empty-text = Aquí ves quién te escribe, no puede ir, no tiene plan o no tiene teléfono.
today-mine = Tus participantes
position = Escalón { $step } de { $steps }
position-top = Arriba
need-cannot = No puede ir: { $day }, { $time }
need-late =
    { $count ->
        [one] Va a llegar { $count } minuto tarde: { $day }, { $time }
        [many] Va a llegar { $count } minutos tarde: { $day }, { $time }
       *[other] Va a llegar { $count } minutos tarde: { $day }, { $time }
    }
need-call = Quiere que llames
need-bad = Dice que no le fue bien: { $day }, { $time }
need-own-goal = Propone una meta propia
need-smaller = Quiere una meta más pequeña
need-smaller-split = Dividir la meta
need-erasure = Quiere que se borren sus datos
need-erasure-until = Responde como tarde el { $day }.
need-erasure-look = Ver
need-message = Te ha escrito
need-voice = Ha enviado un mensaje de voz
need-photo = Ha enviado una foto
need-no-plan = No tiene plan
need-no-plan-text = El teléfono no muestra nada hasta que publicas un plan.
need-not-paired = No tiene teléfono vinculado
need-not-paired-text = Muestra un código para que pueda abrir la app.
need-more =
    { $count ->
        [one] { $count } cosa más.
        [many] { $count } cosas más.
       *[other] { $count } cosas más.
    }
need-reply = Responder
need-called = Ya he llamado
need-plan = Hacer un plan
need-code = Ver código
need-do-label = { $action }: { $name }
wait-now = Hace poco
wait-minutes = { $count } min
wait-hours =
    { $count ->
        [one] { $count } hora
        [many] { $count } horas
       *[other] { $count } horas
    }
wait-days =
    { $count ->
        [one] { $count } día
        [many] { $count } días
       *[other] { $count } días
    }
since = desde { $moment }

## The participants

people-lead =
    { $count ->
        [one] Tienes { $count } participante.
        [many] Tienes { $count } participantes.
       *[other] Tienes { $count } participantes.
    }
people-none = Todavía no tienes participantes
people-none-text = Quien mantiene el servicio en tu municipio añade a los participantes y elige a su coach.
people-search = Buscar participantes
people-search-note = Nombre, proyecto o idioma
people-found =
    { $count ->
        [one] Se muestra { $count } participante
        [many] Se muestran { $count } participantes
       *[other] Se muestran { $count } participantes
    }
people-not-found = No hay participantes con “{ $typed }”
people-not-found-text = Busca una parte del nombre, del proyecto o del idioma.
people-name = Participante
people-step = Escalón
people-language = Idioma
people-phone = Teléfono
people-needs = Mensajes
people-unread =
    { $count ->
        [one] { $count } sin leer
        [many] { $count } sin leer
       *[other] { $count } sin leer
    }
phone-none = Sin teléfono
phone-none-long = No hay ningún teléfono vinculado.
phone-paired = El teléfono está vinculado, pero todavía no ha recibido el plan.
phone-seen = actualizado: { $moment }
phone-seen-long = Última actualización del teléfono: { $moment }.

## How far the published plan has come: words beside pictures

delivery-published = Publicado: { $moment }
delivery-not-reached = Todavía no está en el teléfono
delivery-reached = En el teléfono: { $moment }
delivery-not-opened = Todavía sin abrir
delivery-opened = Abierto: { $moment }
people-not-reached = El plan nuevo todavía no está en el teléfono
people-not-opened = El plan nuevo todavía está sin abrir
people-opened = plan abierto: { $moment }

## One participant

person-lead = { $programme }. { $reads } { $phone }
person-reads = Idiomas para leer: { $language } y sueco.
person-reads-swedish = Lee en sueco.
person-code = Código nuevo
person-edit-plan = Cambiar el plan
person-no-plan = Todavía no hay ningún plan publicado.
desk-step-done = Listo
desk-step-here = Está aquí
desk-step-coming = Después
desk-stair =
    { $steps ->
        [one] La escalera tiene { $steps } escalón. El participante está en el escalón { $step }. Arriba: { $top }.
        [many] La escalera tiene { $steps } escalones. El participante está en el escalón { $step }. Arriba: { $top }.
       *[other] La escalera tiene { $steps } escalones. El participante está en el escalón { $step }. Arriba: { $top }.
    }
desk-stair-top = El participante ha subido toda la escalera y ha llegado: { $top }.
goal-done-on = listo el { $date }
goal-on-step = escalón { $step }
day-nothing = Nada
occurrence-cancelled = Cancelado
occurrence-coming = Va a ir
occurrence-here = Ya está allí
occurrence-late =
    { $count ->
        [one] Va a llegar { $count } minuto tarde
        [many] Va a llegar { $count } minutos tarde
       *[other] Va a llegar { $count } minutos tarde
    }
occurrence-was = Estuvo allí: “{ $feeling }”
occurrence-cannot = No puede ir: “{ $reason }”
occurrence-no-answer = No ha respondido
talk = Mensajes
talk-sees = Lo ven { $name } y tú
talk-empty = { $name } y tú todavía no se han escrito.
talk-write = Escribir a { $name }
talk-write-language = Escribe en sueco fácil. Idioma de { $name }: { $language }.
talk-sending = Enviando
talk-by = { $name }, { $time }

## A pairing code

code-title = Código para { $name }
code-lead = Muestra la imagen a { $name } o dicta el código. Sirve una vez, en un teléfono.
code-qr = Código QR que abre la app para { $name }
code-type = Código para escribir en la app:
code-link = Enlace para enviar
code-link-note = Envía el enlace solo al participante. Quien lo abre ve el plan.
code-copy = Copiar el enlace
code-copied = El enlace está copiado. Pégalo en un SMS o un correo.
code-until = El código sirve hasta: { $moment }. Cuando cierres no se mostrará otra vez, pero puedes hacer uno nuevo.
code-done = Listo

## The plan editor

edit-plan = Plan
edit-title = Plan para { $name }
edit-saving = Borrador, guardando.
edit-saved = Borrador, guardado: { $moment }.
edit-sees-none = { $name } todavía no tiene plan.
edit-sees-same = { $name } ve este plan.
edit-sees-old = { $name } ve el plan anterior ({ $moment }).
edit-sees-waiting = El plan ({ $moment }) está publicado, pero todavía no está en el teléfono.
edit-unsaved = El borrador no está guardado
edit-unsaved-text = { $reason } Lo que has escrito sigue en este navegador y se guardará cuando sea posible.
edit-adopted = { $name } cambió el borrador ({ $moment }). Estás viendo la versión nueva.
edit-problems = Hay que cambiar esto antes de publicar el plan
edit-undo = Deshacer
edit-template = Usar plantilla
edit-publish = Publicar
edit-step = El participante está en
step-unknown = Escalón { $step }
goal-add = Meta pequeña
goal-form = Meta pequeña
goal-title = La meta
goal-how-field = Cómo hacerlo
goal-step = Del escalón
goal-edit = Cambiar la meta “{ $title }”
goal-up = Subir la meta “{ $title }”
goal-down = Bajar la meta “{ $title }”
goal-remove = Quitar la meta “{ $title }”
edit-notice = Nota con el plan
edit-notice-note = El participante la ve arriba en la app. Escribe en sueco fácil.
edit-week-title = Semana
edit-week = Semana { $number }, { $days }
edit-week-before = Semana anterior
edit-week-after = Semana siguiente
edit-week-note = Pulsa una hora para cambiarla o muévela con las flechas del teclado. Línea discontinua: no publicado.
block-new = no publicado
block-cancelled = cancelado
edit-all =
    { $count ->
        [0] Actividades
        [one] { $count } actividad
        [many] { $count } actividades
       *[other] { $count } actividades
    }
edit-add = Nueva actividad
edit-empty = Todavía no hay nada en el plan
edit-empty-text = Añade una actividad o empieza con una plantilla.
edit-open = Cambiar
edit-open-label = Cambiar “{ $title }”
edit-remove = Quitar
edit-remove-label = Quitar “{ $title }”

form-new = Nueva actividad
form-edit = Cambiar la actividad
form-kind = Tipo
form-title = Qué
form-place = Lugar
form-address = Dirección
form-contact = Persona de contacto
form-phone = Teléfono de la persona de contacto
form-bring = Qué llevar
form-repeats = Cada cuánto
form-weekly = Cada semana
form-once = Una vez
form-weekdays = Días
form-start = Empieza
form-end = Termina
form-date = Fecha
form-first = Primer día
form-until = Último día
form-cancel-day = Cancelar el { $day }
form-cancelled = Días cancelados
form-cancelled-day = Cancelado el { $day }
form-restore = Restablecer
form-restore-label = El { $day } sí se hace
form-done = Listo
form-drop = Descartar
form-not-yet = El plan mantiene lo anterior hasta que el campo esté bien.
field-missing = Escribe algo aquí.
field-too-long = El texto tiene { $length } caracteres. Escribe { $max } como máximo.
field-control = El texto tiene un carácter que no se puede mostrar. Quítalo.
field-no-date = Escribe una fecha que exista, con año, mes y día.
field-no-time = Escribe una hora, como 10:00.

schedule-hours = { $start }–{ $end }
schedule-once = { $day }, { $hours }
schedule-weekly = { $days } { $hours }, del { $first } al { $until }

quick-label = Añadir una actividad en una línea
quick-placeholder = svenska och mat tis tor 10-12 folkets hus till 19 dec
quick-parsed = Así se entiende la línea
quick-no-time = ¿Cuándo? Escribe por ejemplo 10-12
quick-no-day = ¿Qué día? Escribe por ejemplo tis o 24 nov
quick-no-title = ¿Qué? Escribe por ejemplo svenska
quick-until-guess = ¿hasta el { $date }?
quick-until = hasta el { $date }

preview-title = Así lo ve { $name }
preview-label = El teléfono como lo ve { $name }
preview-language = Idioma del teléfono
preview-screen = Página del teléfono
preview-fetching = Dibujando el teléfono
preview-stale = La imagen puede no estar al día. { $reason }
preview-note = Así queda si publicas ahora. Lo que no está traducido se muestra en sueco. Idioma: { $language }.
preview-swedish-note = Así queda si publicas ahora, en sueco.

template-title = Empezar con una plantilla
template-lead = Las fechas de la plantilla cuentan desde el lunes de esta semana.
template-note = Después lo puedes deshacer. El participante no ve nada hasta que publicas.
template-none = No hay plantillas
template-none-text = El proyecto no tiene plantillas en tu municipio.
template-holds = Actividades: { $activities }. Metas pequeñas: { $goals }.
template-use = Usar
template-add = Añadir
template-replace = Reemplazar todo
template-use-label = Usar la plantilla { $template }
template-add-label = Añadir lo que hay en la plantilla { $template }
template-replace-label = Reemplazar todo el plan por la plantilla { $template }

## Publishing

publish-title = Publicar el plan para { $name }
publish-lead =
    { $count ->
        [one] Cambia { $count } cosa.
        [many] Cambian { $count } cosas.
       *[other] Cambian { $count } cosas.
    }
publish-nothing = No hay nada que publicar: { $name } ya ve este plan.
publish-note = { $name } verá el cambio en la app. Puedes cambiar el plan y publicar otra vez.
publish-changes = Lo que cambia
publish-problems = El plan no cumple todas las reglas. Cierra y cambia lo que está marcado.
publish-who = Quién recibe el plan
publish-languages = Idiomas
publish-swedish = Sueco: no falta nada
publish-looking = Comprobando qué está traducido
publish-all = { $language }: no falta nada
publish-lacking =
    { $count ->
        [one] { $language }: falta { $count } de { $texts } textos
        [many] { $language }: faltan { $count } de { $texts } textos
       *[other] { $language }: faltan { $count } de { $texts } textos
    }
publish-lacking-note = Se muestran en sueco hasta que el apoyo lingüístico los traduzca. Aparecen en su lista cuando publicas.
publish-back = Volver
publish-do = Publicar para { $name }
publish-busy = Publicando
published-title = El plan está publicado
published-text = { $name } lo recibe ahora, si el teléfono tiene internet. Es el plan número { $revision }.
published-no-phone = Es el plan número { $revision }. { $name } lo verá cuando haya un teléfono vinculado.
published-untranslated =
    { $count ->
        [one] { $count } texto espera traducción y mientras tanto se muestra en sueco.
        [many] { $count } textos esperan traducción y mientras tanto se muestran en sueco.
       *[other] { $count } textos esperan traducción y mientras tanto se muestran en sueco.
    }
published-person = Ir a { $name }
published-stay = Seguir en el plan

change-step = Escalón
change-notice = Nota
change-notice-gone = Se quita la nota con el plan.
change-added = Nuevo
change-moved = Movido
change-cancelled = Cancelado
change-restored = Sí se hace
change-changed = Cambiado
change-removed = Quitado
change-goal-added = Meta nueva
change-goal-changed = Meta cambiada
change-goal-removed = Meta quitada
change-goals = Metas
change-goals-order = Las metas pequeñas cambian de orden.

## Two coaches at the same plan

clash-title = Dos personas han cambiado el mismo plan
clash-lead = { $name } guardó el plan ({ $moment }) mientras escribías. No se ha perdido nada. Elige qué debe valer.
clash-left = Primero elige qué debe valer. Falta por elegir: { $count }
clash-note = Puedes deshacer lo elegido con Ctrl Z.
clash-mine = Tu versión
clash-mine-note = Todavía sin guardar
clash-theirs = Versión de { $name }
clash-theirs-note = Guardado: { $moment }
clash-differs = Diferente:
clash-keep-mine = Dejar la mía
clash-keep-theirs = Usar la versión de { $name }
clash-merge = Unir las dos
clash-no-clash = Han cambiado cosas diferentes. Puedes unir las dos versiones.
clash-choose = Esto lo han cambiado los dos. Elige para unir:
clash-item = Tú: { $mine } { $name }: { $theirs }
clash-item-label = Qué debe valer para { $mine }
clash-undecided = Sin elegir
clash-choose-mine = La mía
clash-gone = Quitado.
item-step = El participante está en: { $step }
item-notice = Nota con el plan: “{ $text }”
item-goal = Meta: { $title } ({ $step }). { $how }
item-except = Cancelado: { $days }

## Translations

phrases-missing =
    { $count ->
        [one] { $count } texto sin traducción
        [many] { $count } textos sin traducción
       *[other] { $count } textos sin traducción
    }
phrases-done = Todo está traducido
phrases-label = Textos para traducir ({ $language }), primero los que más personas esperan
phrases-show = Mostrar
phrases-show-missing = Sin traducir
phrases-show-all = Todos
phrases-none = Todo está traducido
phrases-none-text = Cuando un coach publica algo nuevo, aparece aquí.
phrases-choose = Elige un texto de la lista.
tone-missing = Sin traducir
tone-machine = Máquina, sin revisar
tone-person = Traducido
phrase-awaited =
    { $count ->
        [0] { $use }, nadie espera, desde { $moment }
        [one] { $use }, { $count } participante espera, desde { $moment }
        [many] { $use }, { $count } participantes esperan, desde { $moment }
       *[other] { $use }, { $count } participantes esperan, desde { $moment }
    }
phrase-use-activity = Actividad
phrase-use-goal = Meta pequeña
phrase-use-notice = Nota del coach
phrase-use-place = Lugar
phrase-use-bring = Qué llevar
phrase-use-step = Escalón
phrase-where-activity = El nombre de una actividad. Está en el horario y en la primera página, así que escribe poco.
phrase-where-goal = Una meta pequeña o cómo hacerla. Habla al participante: di qué hay que hacer.
phrase-where-notice = Una nota del coach al participante. Escribe como habla el coach: amable y claro.
phrase-where-place = El nombre de un lugar. Deja los nombres que están en los letreros y explica si hace falta.
phrase-where-bring = Lo que hay que llevar. Está después de la palabra “Lleva”.
phrase-where-step = Un escalón de la escalera o lo que espera arriba. Está en la escalera, así que escribe poco.
phrase-source = Sueco, el original
phrase-form = Traducción: { $language }
phrase-in = Traducción: { $language }
phrase-save = Guardar y ver el siguiente
phrase-saving = Guardando
phrase-saved =
    { $count ->
        [0] “{ $source }” está guardado. Ningún teléfono lo espera ahora.
        [one] “{ $source }” está guardado. Lo recibe { $count } teléfono.
        [many] “{ $source }” está guardado. Lo reciben { $count } teléfonos.
       *[other] “{ $source }” está guardado. Lo reciben { $count } teléfonos.
    }
phrase-by-person = Traducción de { $name }
phrase-by-machine = Traducción de una máquina, sin revisar
phrase-clash-mine = Sin guardar
phrase-clash-theirs = Guardado mientras escribías
phrase-keep-mine = Guardar la mía
phrase-keep-theirs = Usar la otra
phrase-on-phone = En el teléfono
phrase-on-phone-note = Alrededor del texto hay ejemplos.

## Reminders on the participant's phone. They stand on a locked screen: nothing in them may say anything of the person, not
## even whose they are. The app's name stands over each.

push-tomorrow = Mañana tienes algo en tu horario. Abre Stegvis.
push-today = Hoy tienes algo en tu horario. Abre Stegvis.
push-soon = Tienes algo en tu horario en menos de una hora. Abre Stegvis.
push-message = Tienes un mensaje nuevo. Abre Stegvis.
push-plan = Tienes un plan nuevo. Abre Stegvis.

## What a participant wishes of goals

wish-language = El participante ha elegido este idioma: { $language }.
wish-title = Así queda la meta en el plan
wish-title-note = Escribe en sueco. Se traduce como todo lo demás del plan.
wish-accept = Añadir al plan
wish-accepting = Añadiendo
wish-answer = Solo responder
wish-word = Tu respuesta
wish-word-note = { $name } ve la respuesta en la escalera y la recibe como mensaje.
wish-send = Enviar la respuesta
goal-too-big = El participante quiere una meta más pequeña. Escribe una meta más pequeña, o varias. La petición queda respondida cuando publicas.

## Erasing a participant

erasure-erase = Borrar todo
erasure-decline = Decir que no
erasure-erase-title = ¿Borrar todo sobre { $name }?
erasure-erase-lead = El plan, las respuestas, los mensajes y el teléfono desaparecen para siempre, también para ti. No se puede deshacer.
erasure-law = ¿Tiene el municipio que guardar algo por ley? Primero comprueba que esté en el sistema del propio municipio. Las copias de seguridad pueden conservar los datos hasta que se reemplacen.
erasure-name = Escribe el nombre: { $name }
erasure-erasing = Borrando
erasure-decline-title = ¿Decir que no a { $name }?
erasure-decline-lead = Escribes por qué. Llega como un mensaje.
erasure-reason = ¿Por qué no se puede?
erasure-reason-draft = He leído que quieres que se borren tus datos. No se puede, porque … Si no estás de acuerdo, puedes quejarte a la autoridad sueca de protección de datos, Integritetsskyddsmyndigheten, IMY.
erasure-send = Enviar la respuesta
erasure-keep = Cancelar
