### Status: unchecked (machine-made)

### Rules of a plan: what to change, beside the field.

plan-unknown-step = Ew gav di derenceyê de tune ye. Yek ji gavan hilbijêre.
plan-ends-before-start = Divê dawî piştî destpêkê be.
plan-until-before-first = Divê roja dawî heman roja pêşî be, an piştî wê.
plan-no-weekday = Herî kêm rojeke hefteyê hilbijêre.
plan-weekday-twice = Heman roja hefteyê du caran hatiye nivîsandin. Yekê jê bibe.
plan-too-long = Çalakiyek dikare herî zêde du salan bidome. Rojeke dawî ya zûtir hilbijêre.
plan-never-happens = Di navbera roja pêşî û roja dawî de yek ji rojên hilbijartî jî tune ye. Rojan biguherîne.
plan-exception-elsewhere = Roja betalkirî ne roja çalakiyê ye. Wê jê bibe an yeke din hilbijêre.
plan-id-twice = Du beşên planê xwediyê heman id ne. Yekê jê bibe û dîsa zêde bike.
plan-too-many = Plan pir dirêj e. Di planekê de herî zêde 60 çalakî û 60 armanc dikarin hebin.

### Plan files: what is wrong on a line, and what to write instead.

plan-file-syntax = Rêz nayê xwendin. Mifteyekê, nîşana wekheviyê û nirxekî binivîse, wek title = "Svenska och mat".
plan-file-not-quoted = Divê nivîs di nav dunikan de be, wek title = "Svenska och mat".
plan-file-key-twice = Mifte di heman beşê de du caran hatiye nivîsandin. Yekê jê bibe.
plan-file-unknown-key-near = Mifteya “{ $key }” tune ye. Mebesta te “{ $near }” bû?
plan-file-unknown-key = Mifteya “{ $key }” tune ye. Ev dikarin li vir bin: { $known }.
plan-file-missing-key = “{ $key }” kêm e. Wek mînak binivîse: { $example }
plan-file-wrong-value = Nirxê “{ $key }” nayê xwendin. Wek mînak binivîse: { $example }
plan-file-single-brackets = [[{ $key }]] bi du cot kevanekên goşeyî di rêzeke cuda de binivîse.
plan-file-newer-format = Formata dosyeyê ji ya ku server dikare bixwîne nûtir e. Binivîse format = { $known }, an serverê nû bike.
plan-file-no-such-date-near = Dîroka { $written } tune ye. Roja dawî ya mehê { $near } e.
plan-file-no-such-date = Dîroka { $written } tune ye. Sal, meh û rojê binivîse, wek 2026-11-24.
plan-file-no-such-time = Saeta { $written } tune ye. Saet û deqeyê bi du hejmaran binivîse, ji 00:00 heta 23:59.
plan-file-unknown-word-near = “{ $written }” nayê hilbijartin. Mebesta te “{ $near }” bû?
plan-file-unknown-word = “{ $written }” ji bo “{ $key }” nayê hilbijartin. Ji van hilbijêre: { $known }.
plan-file-text-empty = Nivîsa “{ $key }” vala ye. Herî kêm tîpekê binivîse, an rêzê jê bibe.
plan-file-text-too-long = Di nivîsa “{ $key }” de { $length } tîp hene. Herî zêde { $max } tîpan binivîse.
plan-file-text-control = Di nivîsa “{ $key }” de tîpek heye ku nayê nîşandan. Wê jê bibe.
plan-file-ends-before-start = Çalakî saet { $end } diqede, lê saet { $start } dest pê dike. Dawiyeke piştî destpêkê binivîse.
plan-file-no-end = Ji çalakiya ku her hefte tê re roja dawî lazim e. Wek mînak binivîse: until = 2026-12-18
plan-file-no-day = Roja çalakiyê tune ye. Ji bo carekê binivîse date = 2026-11-24, an ji bo her hefte weekdays = ["tisdag"].
plan-file-two-schedules = Di çalakiyê de hem dîrok hem rojên hefteyê hene. Ji bo carekê date bihêle, an ji bo her hefte weekdays, first û until bihêle.
plan-file-unknown-step = Gava { $step } di derenceyê de tune ye. Hejmarekê ji 1 heta { $top } binivîse. { $top } jora derenceyê ye.
plan-file-too-many-steps = Gavên derenceyê pir zêde ne. Herî zêde { $max } gavan binivîse.
plan-file-unknown-participant-near = Beşdarekî te bi navê “{ $written }” tune ye. Mebesta te “{ $near }” bû?
plan-file-unknown-participant = Beşdarê “{ $written }” di lîsteya te de tune ye. Navê wek di lîsteya xwe de binivîse.
plan-file-several-participants = Navê çend beşdarên te “{ $name }” ye. Li şûna navê, id ya beşdar binivîse.
plan-file-right = Dosyeya planê tê xwendin.
plan-file-published =
    { $changes ->
        [0] Bi hejmara { $revision } hat weşandin. Ji cara berê ve tiştek neguheriye.
        [one] Bi hejmara { $revision } hat weşandin. Li ser telefonê { $changes } tişt guheriye.
       *[other] Bi hejmara { $revision } hat weşandin. Li ser telefonê { $changes } tişt guherîne.
    }
plan-file-untranslated = Nehatiye wergerandin: { $text }

### What the program says to who looks after the server.

backup-written = Kopiya ewlehiyê hat nivîsandin û kontrolkirin.
backup-restored = Kopiya ewlehiyê hat vegerandin.
doctor-sound = Database saxlem e û her tişt tê de rast e.
doctor-damaged = Dosyeya databaseyê xera bûye.
doctor-reference-broken = Rêzek behsa rêzeke ku tune ye dike.
doctor-row-missing = Rêzeke beşdarekî kêm e ku divê ya her kesî hebe.
doctor-head-wrong = Dawiya herikekê bi guherîna dawî re li hev nayê.
doctor-number-wrong = Hejmarek di herikekê de şaş e an du caran hatiye bikaranîn.
doctor-value-wrong = Nirxekî qeydkirî nayê xwendin.
doctor-item-misplaced = Tiştek di herikekê de di bin mifteyeke şaş de ye.
doctor-item-differs = Tiştek di herikekê de bi tabloyan re li hev nayê.

### The file with everything about a participant, which the participant keeps and reads. Speak to the participant.

mydata-title = Hemû agahiyên te di Stegvis de
mydata-lead = Her tiştê ku di Stegvis de li ser te hatiye qeydkirin li vir e. Dosya hat çêkirin: { $moment }.
mydata-care = Dosya ya te ye. Kesê ku wê bixwîne, her tiştî li ser te dibîne. Hişyar be ku tu wê didî kê.
mydata-incomplete = Her tişt di dosyayê de bi cih nebû. Yên mayî ji şaredariya xwe bixwaze.
mydata-nothing = Tiştek nehatiye qeydkirin.
mydata-you = Li ser te
mydata-name = Nav
mydata-language = Ziman
mydata-municipality = Şaredarî
mydata-programme = Proje
mydata-coach = Rahêner
mydata-since = Tu beşdar î ji
mydata-seen = Telefon bi Stegvis ve girêdayî bû
mydata-number = Hejmara te di Stegvis de
mydata-steps = Derence
mydata-here = Tu li vir î.
mydata-step = Gava { $step }
mydata-plan = Plana te ya niha
mydata-draft = Tiştê ku rahênerê te niha dinivîse
mydata-plans-before = Planên te yên berê
mydata-plan-reached = Gihîşt telefonê: { $moment }.
mydata-plan-opened = Te vekir: { $moment }.
mydata-goals = Armanc
mydata-activities = Çalakî
mydata-bring = Bi xwe re bîne
mydata-cancelled = Betal bûye: { $day }
mydata-answers = Bersivên te
mydata-late =
    { $count ->
        [one] Ez ê { $count } deqeyê dereng bêm
       *[other] Ez ê { $count } deqeyan dereng bêm
    }
mydata-goals-done = Armancên ku te kirine
mydata-wishes = Tiştên ku te xwestine
mydata-call = Ku rahênerê te telefonî te bike
mydata-erasure = Ku hemû agahiyên te bên jêbirin
mydata-own-goal = Armanca ku te pêşniyar kir
mydata-smaller-step = Armanceke biçûktir li şûna vê
mydata-coach-answered = Rahêner bersiv da: { $moment }.
mydata-wish-over = Ev êdî ne derbasdar e.
mydata-messages = Peyam
mydata-me = Tu
mydata-sent-at = Gihîşt: { $moment }.
mydata-coach-saw = Rahêner dît: { $moment }.
mydata-read-at = Hat xwendin: { $moment }.
mydata-translations = Werger li ser telefona te
mydata-phones = Telefon, kod û salname
mydata-paired = Telefonek ket hundir: { $moment }.
mydata-used = Cara dawî hat bikaranîn: { $moment }.
mydata-ended = Derket: { $moment }.
mydata-code = Kodek ji { $name }
mydata-code-until = Heta vê demê derbasdar bû: { $moment }.
mydata-code-used = Hat bikaranîn: { $moment }.
mydata-calendar = Lînkek ji bo salnameya te, ji { $moment }
mydata-sent = Kengî telefonê tiştek şand
mydata-refused = Nehat qeydkirin.
mydata-about = Baş e ku tu bizanî
mydata-why = Şaredarî agahiyan bi kar tîne da ku bi te re gavên te ber bi kar an xwendinê plan bike û bişopîne.
mydata-who = Tu û rahênerên te wan dibînin. Wergêr nivîsên planê dibînin, lê nizanin ku yên te ne. Rêveber tenê hejmaran dibîne.
mydata-how-long = Şaredarî biryarê dide ka agahî çiqas dimînin. Ji rahênerê xwe bipirse.
mydata-rights = Tu dikarî ji şaredariyê bixwazî ku agahiyan rast bike an jê bibe. Eger tu ne razî bî, tu dikarî li cem Integritetsskyddsmyndigheten, IMY, gilî bikî.
mydata-not-here = Kod û mifte ne li vir in, ji ber ku ew wisa tên qeydkirin ku kes nikare wan bixwîne. Dibe ku agahiyên kevintir demekê di kopiyên ewlehiyê yên şaredariyê de bimînin.
