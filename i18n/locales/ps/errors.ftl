### Status: unchecked (machine-made)

## What was sent.

error-invalid-body = سرور ونه شو کولای لېږل شوي معلومات ولولي. پاڼه بیا خلاصه کړئ او بیا هڅه وکړئ.
error-invalid-parameter = پته غلطه لیکل شوې ده. بېرته لاړ شئ او بیا هڅه وکړئ.
error-body-too-large = لېږل شوي معلومات ډېر لوی دي. په وړو برخو یې ووېشئ.
error-encoding-unsupported = لېږل شوي معلومات داسې کمپرس شوي دي چې سرور یې نه شي لوستلای. بې له کمپرس کولو یې ولېږئ.
error-newer-version = ستاسو اپلیکېشن له سرور څخه نوی دی. هغه څه چې کړي مو دي، پاتې دي. وروسته بیا هڅه وکړئ.
error-not-found = هغه څه چې لټوئ، دلته نشته. لومړۍ پاڼې ته لاړ شئ.
error-method-not-allowed = دا کار داسې نه کېږي. بېرته لاړ شئ او بیا هڅه وکړئ.

## Signing in and pairing.

error-not-signed-in = بیا ننوتل پکار دي.
error-erased = ستاسو ټول معلومات پاک شوي دي، ځکه چې تاسو غوښتي وو. په ټلیفون کې هم څه نه دي پاتې.
error-not-allowed = ستاسو حساب د دې کار اجازه نه لري. لومړۍ پاڼې ته لاړ شئ.
error-wrong-password = برېښنالیک یا پټ نوم سم نه دی. بیا هڅه وکړئ.
error-locked-out = پټ نوم څو ځله غلط شو. لږ صبر وکړئ او بیا هڅه وکړئ.
error-too-many-requests = په لږ وخت کې ډېرې هڅې وشوې. لږ صبر وکړئ او بیا هڅه وکړئ.
error-code-wrong = کوډ سم نه دی. کوډ ته وګورئ او بیا یې ولیکئ.
error-code-used = دا کوډ مخکې کارول شوی دی. له خپل لارښود څخه نوی کوډ وغواړئ.
error-code-expired = د دې کوډ وخت تېر شوی دی. له خپل لارښود څخه نوی کوډ وغواړئ.

## Plans and translations.

error-plan-conflict = بل چا پلان بدل کړی دی. دواړه سره وګورئ او یو وټاکئ.
error-plan-invalid = مخکې له دې چې پلان خوندي شي، یو څه باید پکې بدل شي.
error-plan-file-invalid = د پلان په فایل کې یو څه نه لوستل کېږي. کرښه سمه کړئ او بیا هڅه وکړئ.
error-plan-file-unknown-key = د پلان په فایل کې داسې کیلي ده چې وجود نه لري. کرښه سمه یا پاکه کړئ.
error-plan-file-no-such-date = د پلان په فایل کې داسې نېټه ده چې وجود نه لري. نېټه سمه کړئ.
error-plan-file-ends-before-start = د پلان په فایل کې داسې فعالیت دی چې تر پیل مخکې پای ته رسېږي. وختونه سم کړئ.
error-plan-file-no-end = د پلان په فایل کې داسې فعالیت دی چې هره اوونۍ راځي، خو وروستۍ ورځ نه لري. وروستۍ ورځ ولیکئ.
error-plan-file-unknown-participant = د پلان فایل د داسې چا دی چې ستاسو ګډونوال نه دی. نوم سم کړئ.
error-translation-conflict = بل چا د همدې لیکنې ژباړه خوندي کړې ده. دواړه سره وګورئ او یوه وټاکئ.
error-unknown-language = دا ژبه لا دلته نشته. بله ژبه وټاکئ.
error-push-service-unknown = دې براوزر ته یادونې نه شو لېږلای. بل براوزر وازمویئ.

## Voice notes and photos.

error-attachment-conflict = دلته له مخکې بل څه شته. یو ځل بیا غږ ثبت کړئ یا عکس واخلئ.
error-attachment-unsupported = دا داسې غږ یا عکس نه دی چې دلته ولېږل شي. په اپلیکېشن کې غږ ثبت کړئ یا عکس واخلئ.
error-attachment-tells-more = دا عکس وايي چې چېرته او کله اخیستل شوی دی. په اپلیکېشن یې ولېږئ، اپلیکېشن دا معلومات لرې کوي.
error-attachments-full = د غږیزو پیغامونو او عکسونو ځای ډک دی. پر ځای یې ولیکئ او خپل لارښود ته ووایئ.

## The server and its start.

error-locale-file-broken = د ژبې یو فایل نه لوستل کېږي. نورې ژبې کار کوي. «stegvis i18n check» وچلوئ او فایل سم کړئ.
error-database-newer = ډېټابېس د Stegvis په نوې نسخه لیکل شوی دی. همغه نسخه یا تر هغې وروسته نسخه نصب کړئ.
error-database-older = ډېټابېس د Stegvis په زړه نسخه لیکل شوی دی. د دې نسخې سرور یو ځل وچلوئ او بیا هڅه وکړئ.
error-database-unreachable = ډېټابېس ته رسېدل نه کېږي. وګورئ چې چالان وي او پته یې په stegvis serve --database کې سمه وي.
error-database-unsound = په ډېټابېس کې ستونزه ده. په «stegvis restore» سره خوندي کاپي بېرته راوړئ یا مرسته وغواړئ.
error-database-not-empty = دلته له مخکې یو ډېټابېس شته. تش فولډر وټاکئ یا یې په stegvis restore --force سره بدل کړئ.
error-database-in-use = یو سرور ډېټابېس کاروي. سرور ودروئ او بیا هڅه وکړئ.
error-backup-exists = په دې نوم فایل شته. بل نوم وټاکئ یا فایل په stegvis backup --force سره بدل کړئ.
error-backup-unreadable = دا فایل د دې ډول ډېټابېس خوندي کاپي نه ده یا خراب دی. بل فایل وټاکئ.
error-program-missing = د PostgreSQL یو پروګرام نشته. د PostgreSQL کلاینټ پروګرامونه نصب کړئ او بیا هڅه وکړئ.
error-file-unusable = فایل نه لوستل کېږي یا نه لیکل کېږي. د فایل لار، اجازې او د ډیسک ځای وګورئ.
error-address-taken = بل پروګرام دا پته کاروي. هغه بند کړئ یا په stegvis serve --listen سره بله پته وټاکئ.
error-folder-unwritable = د معلوماتو په فولډر کې لیکل نه کېږي. د فولډر اجازې بدلې کړئ یا په stegvis serve --data سره بل فولډر وټاکئ.
error-unreachable = سرور ته رسېدل نه کېږي. هغه څه چې کړي مو دي، پاتې دي. لږ وروسته بیا هڅه وکړئ.
error-storage-full = په سرور کې ځای نشته او اوس نوي شیان نه خوندي کېږي. هغه څه چې کړي مو دي، پاتې دي. لږ وروسته بیا هڅه وکړئ.
error-busy = سرور ډېر کار لري. هغه څه چې کړي مو دي، پاتې دي. لږ وروسته بیا هڅه وکړئ.
error-internal = زموږ له خوا یوه ستونزه پیدا شوه. هغه څه چې کړي مو دي، پاتې دي. لږ وروسته بیا هڅه وکړئ.
