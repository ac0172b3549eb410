### Status: unchecked (machine-made)

## Always of use, at every activity

say-common-name = Hola, me llamo …
say-common-not-understand = No entiendo.
say-common-again = ¿Puedes repetirlo?
say-common-slower = ¿Puedes hablar un poco más despacio?
say-common-meaning = ¿Qué significa esa palabra?
say-common-in-swedish = ¿Cómo se dice esto en sueco?
say-common-help = ¿Me puedes ayudar?
say-common-interpreter = Necesito un intérprete.
say-common-toilet = ¿Dónde está el baño?
say-common-thanks = ¡Gracias por la ayuda!

## A meeting with one's coach or somebody else

say-meeting-appointment = Hola, tengo una reunión con …
say-meeting-late = Perdón por llegar tarde.
say-meeting-question = Tengo una pregunta.
say-meeting-wish = Quiero hablar de …
say-meeting-write = ¿Lo puedes escribir?
say-meeting-hard = Ahora mismo es difícil para mí.
say-meeting-agree = Me parece bien.
say-meeting-next = ¿Cuándo nos vemos la próxima vez?

## Learning Swedish

say-swedish-pronounce = ¿Cómo se pronuncia?
say-swedish-spell = ¿Cómo se escribe? (con qué letras)
say-swedish-page = ¿En qué página estamos?
say-swedish-correct = ¿Está bien así? (mi respuesta)
say-swedish-homework = ¿Qué tarea tenemos para casa?
say-swedish-together = ¿Practicamos juntos?
say-swedish-myself = Quiero intentarlo sin ayuda.
say-swedish-speak = ¿Podemos hablar en sueco?

## Trying and practising work tasks, often in a group

say-work-training-show = ¿Me lo puedes mostrar?
say-work-training-next = ¿Qué hago ahora?
say-work-training-right = ¿Lo hago bien?
say-work-training-done = Ya terminé.
say-work-training-tools = ¿Dónde están las herramientas?
say-work-training-gloves = Necesito guantes.
say-work-training-break = ¿Cuándo es el descanso?
say-work-training-together = ¿Nos ayudamos?

## Working at a real workplace to learn

say-practice-new = Hola, acabo de empezar aquí. Hago prácticas.
say-practice-supervisor = ¿Quién es mi supervisor? (la persona que me enseña el trabajo)
say-practice-changing-room = ¿Dónde está el vestuario?
say-practice-show = ¿Me lo puedes mostrar otra vez?
say-practice-done = Ya terminé. ¿Qué puedo hacer ahora?
say-practice-break = ¿Cuándo tenemos descanso?
say-practice-careful = ¡Cuidado!
say-practice-sick = Hola, me siento mal y hoy no puedo ir.

## Writing a CV and applying for jobs

say-job-search-looking = Busco trabajo.
say-job-search-worked = He trabajado de …
say-job-search-good = Se me da bien …
say-job-search-cv = ¿Puedes leer mi currículum?
say-job-search-hours = Puedo trabajar a tiempo completo o a tiempo parcial.
say-job-search-interview = Tengo una entrevista de trabajo.
say-job-search-start = ¿Cuándo puedo empezar?

## A meeting with a job coach, who helps at the workplace

say-job-coach-wish = Quiero trabajar en …
say-job-coach-well = Me va bien en el trabajo.
say-job-coach-hard = Es demasiado difícil para mí.
say-job-coach-along = ¿Puedes venir conmigo al trabajo?
say-job-coach-boss = ¿Puedes hablar con mi jefe?
say-job-coach-pause = A veces necesito una pausa.
say-job-coach-other = Quiero probar otra cosa.

## Visiting a school or a workplace to see how it is, often by bus

say-study-visit-meet = ¿Dónde nos encontramos?
say-study-visit-bus = ¿Qué autobús tengo que tomar?
say-study-visit-stop = ¿Bajamos aquí?
say-study-visit-lost = No encuentro el lugar. ¿Puedes venir a buscarme?
say-study-visit-work = ¿En qué trabajas?
say-study-visit-skills = ¿Qué hay que saber para trabajar aquí?
say-study-visit-photo = ¿Puedo tomar una foto?
say-study-visit-back = ¿A qué hora volvemos?

## Guidance about studies and careers

say-guidance-become = Quiero ser …
say-guidance-education = ¿Qué estudios necesito?
say-guidance-long = ¿Cuánto tiempo se tarda?
say-guidance-grades = Tengo notas de la escuela de mi país.
say-guidance-apply = ¿Cómo se pide una plaza? (para estudiar)
say-guidance-last-day = ¿Cuál es el último día para pedir plaza?
say-guidance-cost = ¿Cuánto cuesta?

## Learning to use a computer or a phone

say-computer-log-in = ¿Cómo entro en mi cuenta?
say-computer-password = Olvidé mi contraseña.
say-computer-click = ¿Dónde hago clic?
say-computer-mistake = Me equivoqué de botón.
say-computer-save = ¿Cómo guardo esto?
say-computer-print = ¿Cómo imprimo esto?
say-computer-broken = No funciona.
say-computer-bankid = No tengo BankID. (la app para mostrar quién eres)

## Money and the household

say-economy-cost = ¿Cuánto cuesta?
say-economy-expensive = Es demasiado caro para mí.
say-economy-bill = Me llegó una factura.
say-economy-when = ¿Cuándo tengo que pagar?
say-economy-parts = ¿Puedo pagar en partes?
say-economy-receipt = ¿Me puedes dar un recibo?
say-economy-form = ¿Me puedes ayudar con el formulario?
say-economy-save = Quiero ahorrar dinero.

## How society works: rights, duties, authorities

say-civic-letter = Me llegó una carta. ¿Qué dice?
say-civic-authority = ¿Con qué oficina pública tengo que hablar?
say-civic-right = ¿Tengo derecho a eso?
say-civic-allowed = ¿Está permitido hacer eso?
say-civic-sign = ¿Dónde tengo que firmar?
say-civic-emergency = ¡Llama al 112!
say-civic-different = En mi país es diferente.

## Health and well-being

say-health-how = ¿Cómo estás? (de salud y de ánimo)
say-health-better = Ahora me siento mejor.
say-health-pain = Me duele aquí.
say-health-sleep = Duermo mal.
say-health-tired = Hoy siento cansancio.
say-health-worried = Siento preocupación.
say-health-book = Quiero pedir una cita.
say-health-medicine = Tomo medicinas.

## Exercise

say-fitness-changing-room = ¿Dónde está el vestuario?
say-fitness-locker = ¿Dónde puedo guardar mis cosas con llave?
say-fitness-machine = ¿Cómo se usa esta máquina?
say-fitness-times = ¿Cuántas veces lo hago?
say-fitness-easier = ¿Hay un ejercicio más fácil?
say-fitness-pain = Me duele aquí.
say-fitness-rest = Necesito descansar un poco.
say-fitness-praise = ¡Buen trabajo!

## A walk together

say-walk-start = ¿Dónde empezamos?
say-walk-far = ¿Cuánto vamos a caminar?
say-walk-slower = ¿Podemos ir un poco más despacio?
say-walk-rest = ¿Podemos sentarnos a descansar un rato?
say-walk-together = ¿Caminamos juntos?
say-walk-weather = ¡Qué buen tiempo hace!
say-walk-cold = Tengo un poco de frío.

## Cooking together

say-cooking-hands = ¿Dónde me puedo lavar las manos?
say-cooking-not-eat = No como …
say-cooking-allergic = Tengo alergia a …
say-cooking-pork = ¿La comida tiene cerdo?
say-cooking-cut = ¿Corto las verduras?
say-cooking-taste = ¿Quieres probar?
say-cooking-good = ¡Estaba muy rico!
say-cooking-dishes = Yo puedo lavar los platos.

## Painting, music, sewing and the like

say-creative-try = ¿Puedo probar?
say-creative-how = ¿Cómo se hace?
say-creative-material = ¿Dónde hay papel y pintura?
say-creative-borrow = ¿Me prestas las tijeras?
say-creative-praise = ¡Qué bonito te quedó!
say-creative-home = Así lo hacemos en mi país.
say-creative-tidy = ¿Recogemos las cosas?

## Any other activity

say-other-first-time = Es la primera vez que vengo.
say-other-where = ¿Adónde tengo que ir?
say-other-who = ¿Con quién tengo que hablar?
say-other-bring = ¿Qué tengo que traer?
say-other-start = ¿Cuándo empieza?
say-other-end = ¿Cuándo termina?
say-other-seat = ¿Está libre este asiento?
