### Status: unchecked (machine-made)

plan-unknown-step = Ese escalón no está en la escalera. Elige uno de los escalones.
plan-ends-before-start = La hora final debe ser posterior a la hora de inicio.
plan-until-before-first = El último día debe ser el mismo que el primero o uno posterior.
plan-no-weekday = Elige al menos un día de la semana.
plan-weekday-twice = El mismo día de la semana está dos veces. Quita uno.
plan-too-long = Una actividad puede durar dos años como máximo. Elige un último día más cercano.
plan-never-happens = Ninguno de los días de la semana cae entre el primer y el último día. Cambia los días.
plan-exception-elsewhere = El día cancelado no es un día de la actividad. Quítalo o elige otro.
plan-id-twice = Dos partes del plan tienen el mismo id. Quita una y añádela otra vez.
plan-too-many = El plan es demasiado largo. Un plan tiene 60 actividades y 60 metas como máximo.

plan-file-syntax = No se puede leer la línea. Escribe una clave, un signo igual y un valor, como title = "Svenska och mat".
plan-file-not-quoted = El texto va entre comillas, como title = "Svenska och mat".
plan-file-key-twice = La clave está dos veces en la misma parte. Quita una.
plan-file-unknown-key-near = La clave “{ $key }” no existe. ¿Querías decir “{ $near }”?
plan-file-unknown-key = La clave “{ $key }” no existe. Aquí puede estar: { $known }.
plan-file-missing-key = Falta “{ $key }”. Escribe por ejemplo: { $example }
plan-file-wrong-value = No se puede leer el valor de “{ $key }”. Escribe por ejemplo: { $example }
plan-file-single-brackets = Escribe [[{ $key }]] con corchetes dobles en una línea propia.
plan-file-newer-format = El archivo tiene un formato más nuevo del que el servidor puede leer. Escribe format = { $known } o actualiza el servidor.
plan-file-no-such-date-near = La fecha { $written } no existe. El último día del mes es { $near }.
plan-file-no-such-date = La fecha { $written } no existe. Escribe año, mes y día, como 2026-11-24.
plan-file-no-such-time = La hora { $written } no existe. Escribe la hora y los minutos con dos cifras, de 00:00 a 23:59.
plan-file-unknown-word-near = “{ $written }” no se puede elegir. ¿Querías decir “{ $near }”?
plan-file-unknown-word = “{ $written }” no se puede elegir para “{ $key }”. Elige entre: { $known }.
plan-file-text-empty = El texto de “{ $key }” está vacío. Escribe al menos un carácter o quita la línea.
plan-file-text-too-long = El texto de “{ $key }” tiene { $length } caracteres. Escribe { $max } como máximo.
plan-file-text-control = El texto de “{ $key }” tiene un carácter que no se puede mostrar. Quítalo.
plan-file-ends-before-start = La actividad termina a las { $end }, pero empieza a las { $start }. Escribe una hora final posterior al inicio.
plan-file-no-end = Una actividad de cada semana necesita un último día. Escribe por ejemplo: until = 2026-12-18
plan-file-no-day = La actividad no tiene día. Escribe date = 2026-11-24 para una vez o weekdays = ["tisdag"] para cada semana.
plan-file-two-schedules = La actividad tiene una fecha y también días de la semana. Deja date para una vez o weekdays, first y until para cada semana.
plan-file-unknown-step = El escalón { $step } no está en la escalera. Escribe un número de 1 a { $top }, donde { $top } es lo más alto.
plan-file-too-many-steps = La escalera tiene demasiados escalones. Escribe { $max } como máximo.
plan-file-unknown-participant-near = No tienes ningún participante con el nombre “{ $written }”. ¿Querías decir “{ $near }”?
plan-file-unknown-participant = No tienes ningún participante “{ $written }”. Escribe el nombre como está en tu lista.
plan-file-several-participants = Varios de tus participantes se llaman “{ $name }”. Escribe el id del participante en lugar del nombre.
plan-file-right = El archivo del plan se puede leer.
plan-file-published =
    { $changes ->
        [0] Publicado con el número { $revision }. No ha cambiado nada desde la última vez.
        [one] Publicado con el número { $revision }. Ha cambiado { $changes } cosa en el teléfono.
        [many] Publicado con el número { $revision }. Han cambiado { $changes } cosas en el teléfono.
       *[other] Publicado con el número { $revision }. Han cambiado { $changes } cosas en el teléfono.
    }
plan-file-untranslated = Sin traducción: { $text }

backup-written = La copia de seguridad está escrita y comprobada.
backup-restored = La copia de seguridad está restaurada.
doctor-sound = La base de datos está completa y todo en ella es correcto.
doctor-damaged = El archivo de la base de datos está dañado.
doctor-reference-broken = Una fila se refiere a una fila que no existe.
doctor-row-missing = A un participante le falta una fila que todos deben tener.
doctor-head-wrong = El final de un flujo no coincide con el último cambio.
doctor-number-wrong = Un número de un flujo es incorrecto o se usa dos veces.
doctor-value-wrong = Un valor guardado no se puede leer.
doctor-item-misplaced = Un elemento de un flujo está bajo una clave incorrecta.
doctor-item-differs = Un elemento de un flujo no coincide con las tablas.

mydata-title = Todo sobre ti en Stegvis
mydata-lead = Aquí está todo lo que Stegvis guarda sobre ti. El archivo se hizo el { $moment }.
mydata-care = El archivo es tuyo. Quien lo lee ve todo sobre ti, así que piensa bien a quién se lo das.
mydata-incomplete = Hay más de lo que cabe en el archivo. Pide el resto a tu municipio.
mydata-nothing = No hay nada guardado.
mydata-you = Sobre ti
mydata-name = Nombre
mydata-language = Idioma
mydata-municipality = Municipio
mydata-programme = Proyecto
mydata-coach = Coach
mydata-since = Participas desde
mydata-seen = El teléfono se conectó con Stegvis
mydata-number = Tu número en Stegvis
mydata-steps = La escalera
mydata-here = Estás aquí.
mydata-step = Escalón { $step }
mydata-plan = Tu plan de ahora
mydata-draft = Lo que está escribiendo tu coach
mydata-plans-before = Tus planes de antes
mydata-plan-reached = Llegó al teléfono el { $moment }.
mydata-plan-opened = Lo abriste el { $moment }.
mydata-goals = Metas
mydata-activities = Actividades
mydata-bring = Lleva
mydata-cancelled = Cancelado el { $day }
mydata-answers = Tus respuestas
mydata-late =
    { $count ->
        [one] Voy a llegar { $count } minuto tarde
        [many] Voy a llegar { $count } minutos tarde
       *[other] Voy a llegar { $count } minutos tarde
    }
mydata-goals-done = Metas que has hecho
mydata-wishes = Lo que has pedido
mydata-call = Que tu coach te llame
mydata-erasure = Que se borre todo sobre ti
mydata-own-goal = Una meta propia
mydata-smaller-step = Una meta más pequeña en lugar de
mydata-coach-answered = Tu coach respondió el { $moment }.
mydata-wish-over = Ya no vale.
mydata-messages = Mensajes
mydata-me = Tú
mydata-sent-at = Llegó el { $moment }.
mydata-coach-saw = Tu coach lo vio el { $moment }.
mydata-read-at = Leído el { $moment }.
mydata-translations = Traducciones en tu teléfono
mydata-phones = Teléfonos, códigos y calendarios
mydata-paired = Un teléfono pudo entrar el { $moment }.
mydata-used = Se usó por última vez el { $moment }.
mydata-ended = Su sesión se cerró el { $moment }.
mydata-code = Un código de { $name }
mydata-code-until = Servía hasta el { $moment }.
mydata-code-used = Se usó el { $moment }.
mydata-calendar = Un enlace a tu calendario, del { $moment }
mydata-sent = Cuándo envió algo el teléfono
mydata-refused = No se pudo guardar.
mydata-about = Es bueno saber
mydata-why = El municipio usa los datos para planear y seguir contigo tus pasos hacia el trabajo o los estudios.
mydata-who = Tú y tus coaches los ven. Las personas que traducen ven los textos del plan, pero no que son tuyos. El jefe o la jefa solo ve números.
mydata-how-long = El municipio decide cuánto tiempo se guardan los datos. Pregunta a tu coach.
mydata-rights = Puedes pedir al municipio que corrija o borre los datos. Si no estás de acuerdo, puedes quejarte a la autoridad sueca de protección de datos, Integritetsskyddsmyndigheten, IMY.
mydata-not-here = Los códigos y las claves no están aquí, porque se guardan de una forma que nadie puede leer. En las copias de seguridad del municipio pueden quedar datos viejos por un tiempo.
