### Status: unchecked (machine-made)

app-name = Stegvis

## In the same place on every screen

tabs = Menú
today = Hoy
schedule = Horario
steps = Escalera
messages = Coach
help = Ayuda
language = Idioma
close = Cerrar
understood = OK
coach-nameless = tu coach
coach-named = { $name }, tu coach

listen = Escuchar
listen-stop = Parar

## First start

welcome-title = Elige tu idioma
welcome-title-en = Choose language
welcome-title-ar = اختر اللغة
welcome-title-ti = ቋንቋ ምረጽ
languages = Idiomas para elegir
languages-loading = Cargando los idiomas
languages-unreachable = Ahora no podemos cargar más idiomas. Puedes empezar en sueco y cambiar de idioma después.
try-again = Intentar otra vez
language-loading = Cargando { $name }
language-unreachable = Ese idioma todavía no está en el teléfono. Necesitas internet para cargarlo.
language-unchecked = Una computadora ha traducido una parte de la app. Ninguna persona ha revisado todo todavía.

enter-title = Abre con el código
enter-lead = Tu coach te da un código.
enter-label = Escribe el código
enter-note = Ocho letras y números. Puedes usar mayúsculas o minúsculas.
enter-next = Siguiente
enter-busy = Abriendo
enter-shape = Eso no parece un código. Un código tiene ocho letras y números. Míralo otra vez.
enter-camera = ¿Tu coach te muestra un cuadro con puntos negros? Abre la cámara del teléfono y ponla frente al cuadro. Así se abre Stegvis.
enter-scan = Leer el cuadro con la cámara
enter-scan-denied = No se puede usar la cámara. Escribe el código.
enter-sees = El código solo dice quién eres. Sirve una vez.
ended-title = Necesitas un código nuevo
ended-text = La sesión está cerrada en este teléfono. Pide un código nuevo a tu coach. Lo que has hecho sigue en el teléfono.
emptied-text = El teléfono ha borrado lo que la app tenía guardado. Pide un código nuevo a tu coach. Lo que ya se envió no se ha perdido.
pin-thrown-away = Se olvidó el PIN o hubo demasiados intentos. El teléfono ha borrado lo que tenía guardado de Stegvis. Pide un código nuevo a tu coach. Lo que ya se envió no se ha perdido.

## Today

in-minutes =
    { $count ->
        [one] En { $count } minuto
        [many] En { $count } minutos
       *[other] En { $count } minutos
    }
in-hours =
    { $count ->
        [one] En { $count } hora
        [many] En { $count } horas
       *[other] En { $count } horas
    }
now = Ahora
tour = Ver cómo funciona la app
tour-place = { $stop } de { $stops }
tour-skip = Saltar
tour-end = Empezar
how-was-it = ¿Cómo te fue?
feeling-good = Bien
feeling-so-so = Regular
feeling-bad = No muy bien
how-was-it-sees = { $coach } ve lo que respondes. No tienes que responder.
support-ask = ¿Recibes la ayuda que necesitas?
enough-yes = Sí
enough-partly = En parte
enough-no = No
support-sees = { $coach } no ve lo que respondes. Quienes dirigen el proyecto ven cuántas personas dan cada respuesta, pero no ven nombres. No tienes que responder.
support-thanks = Gracias por tu respuesta.
support-more = ¿Quieres contar qué necesitas?
not-now = Ahora no
news-title = { $coach } ha cambiado tu plan
news-step = Escalón nuevo
news-added = Nuevo
news-moved = Hora nueva
news-cancelled = Cancelado
news-restored = Sí se hace
news-place = Lugar nuevo
news-changed = Cambiado
news-removed = Quitado
news-goal-added = Meta nueva
news-goal-changed = Meta cambiada
news-goal-removed = Meta quitada
news-more =
    { $count ->
        [one] y { $count } más
        [many] y { $count } más
       *[other] y { $count } más
    }
tomorrow = Mañana
yesterday = Ayer
until = hasta las { $time }
fact-where = Dónde
fact-who = Con quién
bring = Lleva { $things }
fact-bring = Lleva
to-say = Frases útiles
to-say-always = Frases siempre útiles
later = Después
next-up = Lo próximo
day-and-time = { $day }, { $time }
step-of = Escalón { $step } de { $steps }
goal-next = Una meta pequeña
step-top = Has llegado
message-new = Mensaje nuevo de { $name }

free-title = Hoy no hay nada en el horario
over-title = Listo por hoy
free-until = La próxima vez es el { $day }.
free-until-tomorrow = La próxima vez es mañana.
free-until-later = Por ahora no hay nada más en el horario.
no-plan-title = Todavía no hay plan
no-plan-text = { $coach } está haciendo tu plan. Lo verás aquí cuando esté listo.

loading = Cargando tu horario
rest-loading = Cargando el resto de la app
loading-more = Si el internet está lento, tarda un poco. Puedes dejar el teléfono mientras esperas.

## Answers

answer-coming = Voy a ir
answer-cannot = No puedo ir
answer-late = Voy a llegar tarde
answer-here = Ya estoy aquí
answered-coming = Vas a ir
answered-cannot = No puedes ir
answered-late =
    { $count ->
        [one] Vas a llegar { $count } minuto tarde
        [many] Vas a llegar { $count } minutos tarde
       *[other] Vas a llegar { $count } minutos tarde
    }
answered-here = Ya estás aquí
answer-undo = Deshacer respuesta
answer-on-phone = Tu respuesta está guardada en el teléfono. Se envía a { $coach } cuando tengas internet.
answer-sent = Tu respuesta se ha enviado a { $coach }.
answer-read = { $coach } ha visto tu respuesta.
answer-sees = { $coach } ve tu respuesta.
answer-sees-undo = { $coach } ve tu respuesta. La puedes deshacer.
why = ¿Por qué no puedes ir?
why-about = { $what }, { $time }
late = ¿Cuántos minutos tarde vas a llegar?
late-minutes =
    { $count ->
        [one] { $count } minuto
        [many] { $count } minutos
       *[other] { $count } minutos
    }
reason-ill = Me siento mal
reason-child-ill = Mi hijo o hija se siente mal
reason-doctor = Voy al médico
reason-travel = No tengo cómo llegar
reason-no-strength = Hoy no tengo fuerzas
reason-other = Otra cosa

## Schedule

week = Semana { $number }
week-short = Sem. { $number }
week-before = Ver la semana anterior, semana { $number }
week-after = Ver la semana siguiente, semana { $number }
week-this = Ver esta semana
month-show = Ver el mes
week-show = Ver la semana
month-previous = Antes
month-next = Después
month-turn = Ver { $month }
month-day =
    { $count ->
        [one] { $day }, { $count } actividad
        [many] { $day }, { $count } actividades
       *[other] { $day }, { $count } actividades
    }
day-free = Nada en el horario
mark-coming = Vas a ir
mark-cannot = No puedes ir
mark-coming-waiting = Vas a ir. Esperando internet.
mark-cannot-waiting = No puedes ir. Esperando internet.
mark-late = Vas a llegar tarde
mark-late-waiting = Vas a llegar tarde. Esperando internet.
mark-here-waiting = Ya estás aquí. Esperando internet.
mark-cancelled = Cancelado
cancelled-text = No tienes que ir.
past-text = Esto ya pasó.
gone-title = Esto ya no está en el horario
gone-text = Tu coach ha cambiado el plan. Mira en el horario qué hay ahora.

## The schedule in the calendar of the phone

calendar-add = Añadir al calendario del teléfono
calendar-title = El horario en el calendario del teléfono
calendar-text = Así ves el horario en el calendario de tu teléfono. Cuando cambia el plan, también cambia el calendario.
calendar-once = Así ves el horario, tal como está ahora, en el calendario de tu teléfono. Cuando cambie el plan, hazlo otra vez.
calendar-sees = Quien tiene el enlace puede ver tu horario. No se lo des a nadie.
calendar-open = Abrir el calendario
calendar-remove = Borrar el enlace
calendar-removed = El enlace está borrado. El calendario ya no recibe nada de aquí.

## Swedish public holidays: what people in Sweden call the day follows under the translation

holiday-new-year = Año Nuevo
holiday-epiphany = Día de Reyes
holiday-good-friday = Viernes Santo
holiday-easter = Domingo de Pascua
holiday-easter-monday = Lunes de Pascua
holiday-first-of-may = Primero de mayo
holiday-ascension = Día de la Ascensión
holiday-pentecost = Pentecostés
holiday-national-day = Día Nacional de Suecia
holiday-midsummer-eve = Víspera del San Juan sueco
holiday-midsummer = San Juan sueco
holiday-all-saints = Día de Todos los Santos
holiday-christmas-eve = Nochebuena
holiday-christmas = Navidad
holiday-boxing-day = Segundo día de Navidad
holiday-new-years-eve = Fin de Año

## The staircase and its small goals

steps-top = Arriba: { $top }
steps-label =
    { $steps ->
        [one] La escalera tiene { $steps } escalón. Estás en el escalón { $step }. Arriba: { $top }.
        [many] La escalera tiene { $steps } escalones. Estás en el escalón { $step }. Arriba: { $top }.
       *[other] La escalera tiene { $steps } escalones. Estás en el escalón { $step }. Arriba: { $top }.
    }
steps-label-top = Has subido toda la escalera. Has llegado: { $top }.
step-word = Escalón
step-done = Listo
step-here = Estás aquí
step-coming = Después
goals-done =
    { $count ->
        [one] { $done } de { $count } meta pequeña
        [many] { $done } de { $count } metas pequeñas
       *[other] { $done } de { $count } metas pequeñas
    }
goals-count =
    { $count ->
        [one] { $count } meta pequeña
        [many] { $count } metas pequeñas
       *[other] { $count } metas pequeñas
    }
goals = Metas pequeñas
goals-of-step = Metas pequeñas del escalón { $step }
goals-none = Este escalón todavía no tiene metas pequeñas.
goal-now = Ahora
goal-done = Listo
goal-done-waiting = Listo. Esperando internet.
goal-of-step = Meta pequeña del escalón { $step }
goal-how = Cómo hacerlo
goal-do = Ya lo hice
goal-did = Ya lo hiciste
goal-cheer =
    { $count ->
        [one] ¡Bien hecho! Es tu primera meta pequeña.
        [many] ¡Bien hecho! Ya has hecho { $count } metas pequeñas.
       *[other] ¡Bien hecho! Ya has hecho { $count } metas pequeñas.
    }
deed-on-phone = Está guardado en el teléfono. Se envía a { $coach } cuando tengas internet.
deed-sent = Se ha enviado a { $coach }.
deed-read = { $coach } lo ha visto.
undo = Deshacer
goal-help = Pedir ayuda a { $coach }
goal-smaller = Es demasiado grande
goal-smaller-asked = He pedido una meta más pequeña
wish-answered = { $coach } ha respondido
goal-own = Proponer una meta propia
goal-own-ask = ¿Qué meta quieres?
goal-idea-talk = Hablar sueco con alguien
goal-idea-bus = Ir en autobús sin ayuda
goal-idea-computer = Usar mejor la computadora
goal-idea-walk = Salir a caminar cada día
goal-own-write = O escribe tu propia meta
goal-own-long = La meta es muy larga. Puede tener { $max } letras y signos. Escríbela más corta.
goal-own-send = Enviar
goal-own-sees = { $coach } lee tu meta y te responde.
goal-own-wish = Mi propuesta: { $goal }
goal-own-enough = Tienes tres metas propias que esperan la respuesta de { $coach }.
goal-help-text = Necesito ayuda con: { $goal }
goal-sees = Tú y { $coach } pueden ver tus metas.
goal-gone-title = Esta meta ya no está en tu plan
goal-gone-text = Tu coach ha cambiado el plan. Mira en la escalera qué hay ahora.

## Messages

messages-sees = Solo { $coach } y tú pueden leer esto.
messages-label = Mensajes
messages-empty = Todavía no hay mensajes
messages-empty-text = Escribe a { $coach } cuando quieras preguntar o contar algo.
message-write = Escribir un mensaje
message-to = Escribir a { $coach }
message-send = Enviar
message-too-long = El mensaje es muy largo. Puede tener { $max } letras y signos. Divídelo en dos.
voice-start = Hablar
voice-about = Solo { $coach } oye lo que grabas. El teléfono pregunta si Stegvis puede usar el micrófono. Responde que sí.
voice-record = Empezar a hablar
voice-opening = Abriendo el micrófono
voice-running = Habla ahora. Solo { $coach } lo oye. Tienes dos minutos.
voice-stop = Listo
voice-note = Mensaje de voz
voice-play = Escuchar
voice-pause = Pausar
voice-denied = Stegvis no puede usar el micrófono. Abre los ajustes del navegador, permite el micrófono para esta página e intenta otra vez.
voice-failed = No se pudo grabar. Cierra otras apps que usan el micrófono e intenta otra vez.
photo-start = Foto
photo-about = Solo { $coach } ve la foto. La foto no dice dónde estás.
photo = Foto
photo-failed = No se pudo abrir la foto. Elige otra.
throw-away = Borrar
thrown-away = Está borrado.
attachment-away = Todavía no está en el teléfono. Intenta otra vez cuando tengas internet.
ready = Frases listas
ready-late = Voy a llegar un poco tarde.
ready-ill = Me siento mal.
ready-call = ¿Me puedes llamar?
ready-thanks = ¡Gracias!
message-mine = Escribiste a las { $time }:
message-theirs = { $name } escribió a las { $time }:
receipt-on-phone = En este teléfono. Se envía cuando tengas internet.
receipt-sent = Enviado
receipt-read = { $coach } lo ha leído
translated-by = Traducción: { $name }
translated-machine = Lo ha traducido una computadora. Nadie lo ha revisado.

## After a long absence

back-title = Hola de nuevo, { $name }
back-text = Todo sigue aquí. Estás en el escalón { $step }.
back-text-top = Todo sigue aquí.
back-small = Empieza con algo pequeño. Saluda a { $coach } y busquen una hora para verse.
back-hello = Saludar a { $coach }
back-hello-text = ¡Hola! Ya volví.
back-sees = Solo { $coach } ve tu saludo.
back-today = Ver qué hay hoy

## Me

swedish-too = Sueco debajo del español
yes = Sí
no = No

size = Tamaño del texto
size-normal = Normal
size-large = Grande
size-largest = Muy grande
look = Colores
look-light = Claros
look-dark = Oscuros
look-contrast = Más visibles
reminders = Avisos
reminders-text = El teléfono te puede avisar de lo que hay en tu horario y de cuándo te escribe tu coach. En la pantalla bloqueada solo se ve que tienes algo, no qué es.
reminders-sees = Solo tú recibes los avisos. Google, Apple u otra empresa los envía al teléfono, pero no los puede leer.
reminders-ask = El teléfono pregunta si Stegvis puede mostrar notificaciones. Responde Permitir.
reminders-start = Quiero avisos
reminders-on = El teléfono te avisa.
reminders-evening = La noche antes
reminders-hour = Una hora antes
reminders-news = Mensajes y plan nuevo
reminders-quiet-from = Silencio desde las
reminders-quiet-until = Silencio hasta las
reminders-quiet-text = A esas horas no llegan avisos. Si no quieres silencio nunca, elige la misma hora dos veces.
reminders-stop = No más avisos
reminders-denied = El teléfono no puede mostrar notificaciones de Stegvis. Abre los ajustes del navegador, elige Stegvis entre los sitios web y permite las notificaciones. Después vuelve aquí.
reminders-install = Primero pon Stegvis en la pantalla de inicio: toca Compartir en Safari y elige “Añadir a pantalla de inicio”. Abre Stegvis desde allí.
reminders-absent = Este navegador no puede dar avisos.
reminders-failed = No se pudieron activar los avisos. Mira si tienes internet e intenta otra vez.
pin = PIN
pin-on = Activado
pin-off = Desactivado
pin-text = Con un PIN, si prestas tu teléfono, nadie puede leer tu plan ni tus mensajes. Tú decides si lo quieres.
pin-when = Stegvis te pide el PIN cuando abres la app y cuando vuelves a ella después de 5 minutos.
pin-if-forgotten = Si olvidas el PIN, tu coach te da un código nuevo. Entonces se pierde lo que todavía no se ha enviado.
pin-old = Tu PIN de ahora
pin-new = PIN nuevo, de 4 a 6 números
pin-again = El mismo PIN otra vez
pin-start = Activar PIN
pin-change = Cambiar PIN
pin-stop = Desactivar PIN
pin-is-on = El PIN está activado.
pin-set = Listo. Ahora Stegvis te pide el PIN nuevo.
pin-removed = Listo. Ahora Stegvis no te pide ningún PIN.
pin-shape = Un PIN tiene de 4 a 6 números.
pin-differ = Los dos PIN no son iguales. Escribe el mismo PIN otra vez.
pin-busy = Espera un poco
pin-wrong = Ese no es el PIN correcto.
pin-left =
    { $count ->
        [one] Puedes intentar { $count } vez más. Si ese PIN tampoco es correcto, el teléfono borra todo lo de Stegvis y necesitas un código nuevo de tu coach.
        [many] Puedes intentar { $count } veces más.
       *[other] Puedes intentar { $count } veces más.
    }
pin-wait =
    { $minutes ->
        [one] Espera { $minutes } minuto antes de intentar otra vez.
        [many] Espera { $minutes } minutos antes de intentar otra vez.
       *[other] Espera { $minutes } minutos antes de intentar otra vez.
    }
pin-failed = No se pudo. Intenta otra vez.
my-data = Mis datos
my-data-about = Quién ve qué, guardar una copia, borrar

## My data

sees = ¿Quién ve qué?
sees-answers = Horario y respuestas
sees-goals = Escalera y metas
sees-messages = Mensajes
sees-both = Tú y { $coach }
sees-translators = Las personas que traducen
sees-translators-text = Ven los textos del plan, pero no que son tuyos
sees-manager = Jefe o jefa
sees-manager-text = Solo ve números, sin nombres
save-data = Guardar una copia
save-data-text = Recibes un archivo con todo lo que hay sobre ti en Stegvis. Necesitas internet.
save-data-page = Guardar mis datos
save-data-json = Guardar como JSON
save-data-done = El archivo está guardado en el teléfono.

erase = Borrar mis datos
erase-text = Puedes pedir al municipio que borre todo lo que hay sobre ti en Stegvis. Recibes la respuesta en un mes o antes. A veces la ley dice que una parte se tiene que guardar. Cuando todo está borrado, ya no puedes usar la app.
erase-ask = Pedir que borren mis datos
erase-asked = Lo pediste el { $day }
erase-sees = { $coach } ve que lo has pedido.

## Locked by a PIN

lock-title = Escribe tu PIN
lock-erase = Borrar
lock-open = Abrir
lock-forgotten = Olvidé mi PIN
lock-forgotten-title = ¿Olvidaste tu PIN?
lock-forgotten-text = Entonces necesitas un código nuevo de tu coach. Se borra todo lo que Stegvis tiene guardado en el teléfono. Tu plan y lo que ya enviaste no se pierden.
lock-forgotten-lost = ¿Hiciste algo sin internet que no se ha enviado? Eso se pierde. El teléfono no puede ver cuánto es mientras la app está bloqueada.
lock-try-again = Intentar otra vez
lock-throw-away = Borrar y escribir un código nuevo

## Sign out

sign-out = Cerrar sesión
sign-out-title = ¿Quieres cerrar sesión?
sign-out-text = Todo se borra del teléfono. Tu coach sigue teniendo tu plan. Necesitas un código nuevo para volver a entrar.
sign-out-unsent =
    { $count ->
        [one] { $count } cosa no se ha enviado todavía. Espera a tener internet. Si no, se pierde.
        [many] { $count } cosas no se han enviado todavía. Espera a tener internet. Si no, se pierden.
       *[other] { $count } cosas no se han enviado todavía. Espera a tener internet. Si no, se pierden.
    }
sign-out-stay = Quedarme

## Help

help-call = Llamar a { $coach }
help-write = Escribir a { $coach }
call-ask = Pedir a { $coach } que me llame
call-asked = Has pedido a { $coach } que te llame
help-code = ¿No tienes código? Pregunta a la persona que te ayuda en el proyecto.
help-screens = Qué hay en la app
help-today = Lo que pasa ahora y después
help-schedule = Lo que haces cada semana
help-steps = Hasta dónde has llegado
help-messages = Mensajes con tu coach
help-danger = ¿Alguien está en peligro? Llama al 112.

## When the server refuses something that one did. Say what to do; blame nobody.

refused-title = Una cosa no se pudo guardar
refused-no-such-occurrence = Respondiste a algo que ya no está en el horario. Mira en el horario qué hay ahora.
refused-occurrence-cancelled = Respondiste a algo que está cancelado. No tienes que hacer nada.
refused-no-such-goal = Esta meta ya no está en tu plan. Mira en la escalera qué hay ahora.
refused-no-such-own-goal = Tu propuesta ya no está. Mira en la escalera si la meta está ahora en el plan.
refused-too-many-own-goals = Ya tienes tres metas propias que esperan respuesta. Espera la respuesta o retira una de ellas.
refused-no-such-message = Este mensaje ya no está. No tienes que hacer nada.
refused-unknown-language = Ese idioma no está aquí. Elige otro idioma.
refused-no-such-plan = Este plan ya no está. No tienes que hacer nada.
refused-no-such-attachment = Un mensaje de voz o una foto no llegó y ya no está en el teléfono. Hazlo otra vez.
refused-unreadable = El servidor no entendió lo que hiciste. Cierra la app, ábrela y hazlo otra vez.
