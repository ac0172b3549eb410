### Status: unchecked (machine-made)

## What was sent.

error-invalid-body = Server nikarîbû tiştê ku hat şandin bixwîne. Rûpelê nû bike û dîsa biceribîne.
error-invalid-parameter = Navnîşan şaş hatiye nivîsandin. Vegere û dîsa biceribîne.
error-body-too-large = Tiştê ku hat şandin pir mezin e. Wê bike çend beşên biçûktir.
error-encoding-unsupported = Tiştê ku hat şandin wisa hatiye pêçan ku server nikare bixwîne. Bê pêçan bişîne.
error-newer-version = Appa te ji serverê nûtir e. Tiştên ku te kirine mane. Paşê dîsa biceribîne.
error-not-found = Tiştê ku tu lê digerî ne li vir e. Vegere destpêkê.
error-method-not-allowed = Bi vî awayî nabe. Vegere û dîsa biceribîne.

## Signing in and pairing.

error-not-signed-in = Divê tu dîsa bikevî hundir.
error-erased = Hemû agahiyên te hatine jêbirin, ji ber ku te xwest. Li ser telefonê jî tiştek nemaye.
error-not-allowed = Hesabê te nikare vê bike. Vegere destpêkê.
error-wrong-password = E-mail an şîfre ne rast e. Dîsa biceribîne.
error-locked-out = Şîfre gelek caran şaş bû. Hinekî bisekine û dîsa biceribîne.
error-too-many-requests = Di demeke kurt de gelek ceribandin çêbûn. Hinekî bisekine û dîsa biceribîne.
error-code-wrong = Kod ne rast e. Li kodê binêre û dîsa binivîse.
error-code-used = Kod berê hatiye bikaranîn. Ji rahênerê xwe kodeke nû bixwaze.
error-code-expired = Kod pir kevn e. Ji rahênerê xwe kodeke nû bixwaze.

## Plans and translations.

error-plan-conflict = Kesekî din plan guherandiye. Herduyan bide ber hev û yekê hilbijêre.
error-plan-invalid = Divê di planê de tiştek were guherandin, paşê ew tê qeydkirin.
error-plan-file-invalid = Di dosyeya planê de tiştek nayê xwendin. Rêzê rast bike û dîsa biceribîne.
error-plan-file-unknown-key = Di dosyeya planê de mifteyek heye ku nayê nasîn. Rêzê rast bike an jê bibe.
error-plan-file-no-such-date = Di dosyeya planê de rojek heye ku di salnameyê de tune ye. Rojê rast bike.
error-plan-file-ends-before-start = Di dosyeya planê de çalakiyek heye ku berî destpêkê diqede. Saetan rast bike.
error-plan-file-no-end = Di dosyeya planê de çalakiyek heye ku her hefte tê, lê roja wê ya dawî tune ye. Roja dawî binivîse.
error-plan-file-unknown-participant = Dosyeya planê ji bo kesekî ye ku ne beşdarê te ye. Navê rast bike.
error-translation-conflict = Kesekî din wergereke heman nivîsê qeyd kiriye. Herduyan bide ber hev û yekê hilbijêre.
error-unknown-language = Ew ziman hîn ne li vir e. Zimanekî din hilbijêre.
error-push-service-unknown = Bîranîn ji vê gerokê re nayên şandin. Gerokeke din biceribîne.

## Voice notes and photos.

error-attachment-conflict = Li vir jixwe tiştekî din heye. Careke din deng tomar bike an wêne bigire.
error-attachment-unsupported = Ev ne deng an wêneyek e ku li vir tê şandin. Di appê de deng tomar bike an wêne bigire.
error-attachment-tells-more = Wêne dibêje ku ew li ku û kengî hatiye girtin. Wî bi appê bişîne, app vê jê dibe.
error-attachments-full = Cihê peyamên dengî û wêneyan tije ye. Li şûna wê binivîse û ji rahênerê xwe re bibêje.

## The server and its start.

error-locale-file-broken = Dosyeya zimanekî nayê xwendin. Zimanên din dixebitin. “stegvis i18n check” bixebitîne û dosyeyê rast bike.
error-database-newer = Database bi guhertoyeke nûtir a Stegvis hatiye nivîsandin. Wê guhertoyê an yeke nûtir saz bike.
error-database-older = Database bi guhertoyeke kevntir a Stegvis hatiye nivîsandin. Servera vê guhertoyê carekê bixebitîne û dîsa biceribîne.
error-database-unreachable = Em nikarin bigihîjin databaseyê. Binêre ka ew dixebite û navnîşana --database rast e.
error-database-unsound = Di databaseyê de tiştek ne rast e. Bi “stegvis restore” kopiyeke ewlehiyê vegerîne, an alîkariyê bixwaze.
error-database-not-empty = Jixwe databaseyek heye. Peldankeke vala hilbijêre an bi --force wê biguherîne.
error-database-in-use = Serverek databaseyê bi kar tîne. Serverê bide sekinandin û dîsa biceribîne.
error-backup-exists = Jixwe dosyeyek bi vî navî heye. Navekî din hilbijêre an bi --force dosyeyê biguherîne.
error-backup-unreadable = Dosye ne kopiya ewlehiyê ya databaseyeke wisa ye, an xera bûye. Dosyeyeke din hilbijêre.
error-program-missing = Bernameyeke PostgreSQL kêm e. Bernameyên kliyent ên PostgreSQL saz bike û dîsa biceribîne.
error-file-unusable = Dosye nayê xwendin an nivîsandin. Li rêya dosyeyê, destûran û cihê dîskê binêre.
error-address-taken = Bernameyeke din navnîşanê bi kar tîne. Wê bernameyê bigire an bi --listen navnîşaneke din hilbijêre.
error-folder-unwritable = Di peldanka daneyan de nivîsandin nabe. Destûrên peldankê biguherîne an bi --data peldankeke din hilbijêre.
error-unreachable = Em niha nikarin bigihîjin serverê. Tiştên ku te kirine mane. Piştî demekê dîsa biceribîne.
error-storage-full = Server tije ye, loma niha tiştekî nû nayê qeydkirin. Tiştên ku te kirine mane. Piştî demekê dîsa biceribîne.
error-busy = Karê serverê niha zêde ye. Tiştên ku te kirine mane. Piştî demekê dîsa biceribîne.
error-internal = Li cem me şaşiyek çêbû. Tiştên ku te kirine mane. Piştî demekê dîsa biceribîne.
