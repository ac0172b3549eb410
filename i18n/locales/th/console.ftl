### Status: unchecked (machine-made)

console-title = Stegvis สำหรับโค้ช
page-title = { $page } · Stegvis

## The ways at the side, and what every page shares

nav-main = เมนูหลัก
nav-own = คุณ
nav-today = วันนี้
nav-participants = ผู้เข้าร่วม
day-today = วันนี้
day-yesterday = เมื่อวาน
day-tomorrow = พรุ่งนี้
day-and-moment = { $day } { $time }
quote = “{ $text }”
list-more = { $first }, { $last }
list-and = { $first } และ { $last }
titled = { $title }: { $rest }
somebody = โค้ชอีกคน
fetching = กำลังโหลดจากเซิร์ฟเวอร์
stale = สิ่งที่คุณเห็นอาจไม่ใช่ข้อมูลล่าสุด { $reason }
fail-title = โหลดหน้านี้ไม่ได้
live-closed = ตอนนี้การเปลี่ยนแปลงไม่แสดงทันที ถ้าคุณรออะไรอยู่ ให้โหลดหน้านี้ใหม่
missing-title = ไม่มีหน้านี้
missing-text = ที่อยู่เว็บไม่ถูกต้อง หรือหน้านี้ย้ายไปแล้ว
missing-back = ไปหน้าแรก

## Signing in

signin-title = เข้าสู่ระบบ
signin-lead = สำหรับโค้ช ฝ่ายภาษา หัวหน้า และผู้ดูแลระบบ
signin-picture = บันไดที่ขึ้นไปหาประตูที่เปิดอยู่
signin-email = อีเมลที่ทำงาน
signin-password = รหัสผ่าน
signin-do = เข้าสู่ระบบ
signin-busy = กำลังเข้าสู่ระบบ
signin-waiting = กำลังดูว่าคุณเข้าสู่ระบบอยู่แล้วหรือไม่
signin-ended = คุณออกจากระบบแล้ว เข้าสู่ระบบอีกครั้ง สิ่งที่คุณเขียนไว้ยังอยู่ในเบราว์เซอร์นี้
signin-wait = ลองอีกครั้งใน { $minutes } นาที
signin-participant = คุณเป็นผู้เข้าร่วมใช่ไหม
signin-participant-link = เปิดแอปของผู้เข้าร่วม

## Oneself

me-title = คุณ
me-role = หน้าที่
me-municipality = เทศบาล
me-account = บัญชี
me-console = การตั้งค่า
me-language = ภาษาของคอนโซล
role-coach = โค้ช
role-coach-for = คุณทำแผนให้ผู้เข้าร่วมของคุณและตอบข้อความ
role-language-worker = ฝ่ายภาษา
role-language-worker-for = คุณแปลสิ่งที่โค้ชเขียน
role-manager = หัวหน้า
role-manager-for = คุณเห็นผลลัพธ์ของโครงการ คุณไม่เห็นชื่อ
results-support = ผู้เข้าร่วมได้รับความช่วยเหลือที่ต้องการไหม
results-support-yes = { $percent } % ตอบว่าได้ (จาก { $count } คำตอบ)
results-support-others = { $partly } คนตอบว่าได้บ้าง { $no } คนตอบว่าไม่ได้
results-few = มีคนตอบน้อยกว่า { $count } คน จึงไม่แสดงอะไร เพื่อไม่ให้ใครรู้ได้ว่าเป็นคำตอบของใคร
results-since = คำตอบล่าสุดของแต่ละคน ย้อนหลังไม่เกิน 6 เดือน
role-operator = ผู้ดูแลระบบ
role-operator-for = คุณดูแลบริการด้วยคำสั่งของเซิร์ฟเวอร์ คุณไม่เห็นผู้เข้าร่วม และไม่มีอะไรให้ทำที่นี่
role-participant = ผู้เข้าร่วม
role-participant-for = ผู้เข้าร่วมใช้แอป ไม่ได้ใช้คอนโซล

## Keys

keys = ปุ่มลัด
keys-search = ค้นหาผู้เข้าร่วม
keys-help = ดูปุ่มลัด
keys-edit-plan = เปลี่ยนแผน
keys-message = เขียนข้อความ
keys-send = ส่งข้อความ
keys-activity = กิจกรรมใหม่
keys-publish = เปิดหน้าเผยแพร่
keys-publish-now = เผยแพร่
keys-undo = เลิกทำ
keys-redo = ทำซ้ำ
keys-move = เลื่อนเวลาที่เลือก 15 นาทีหรือ 1 วัน
keys-save-next = บันทึกแล้วไปรายการถัดไป
keys-next-phrase = ข้อความถัดไป
keys-previous-phrase = ข้อความก่อนหน้า
keys-translate = ไปที่ช่องคำแปล

## Today

today-title = ผู้เข้าร่วม { $count } คนรอคุณอยู่
today-nobody = สวัสดี { $name }
today-lead = { $date } { $time }
today-label = คนที่รอคุณ เรื่องด่วนที่สุดอยู่บนสุด
today-empty = ไม่มีใครรอคุณ
today-empty-text = ที่นี่คุณเห็นว่าใครเขียนมา ไปไม่ได้ ไม่มีแผน หรือไม่มีโทรศัพท์
today-mine = ผู้เข้าร่วมของคุณ
position = ขั้นที่ { $step } จาก { $steps }
position-top = ถึงแล้ว
need-cannot = ไปไม่ได้ { $day } { $time }
need-late = จะไปสาย { $count } นาที { $day } { $time }
need-call = อยากให้คุณโทรหา
need-bad = บอกว่าไม่ค่อยดี { $day } { $time }
need-own-goal = เสนอเป้าหมายของตัวเอง
need-smaller = อยากได้เป้าหมายที่เล็กกว่านี้
need-smaller-split = แบ่งเป้าหมาย
need-erasure = อยากให้ลบข้อมูลของตัวเอง
need-erasure-until = ตอบภายใน { $day }
need-erasure-look = ดู
need-message = เขียนถึงคุณ
need-voice = ส่งข้อความเสียงมา
need-photo = ส่งรูปมา
need-no-plan = ไม่มีแผน
need-no-plan-text = โทรศัพท์จะไม่แสดงอะไรจนกว่าคุณเผยแพร่แผน
need-not-paired = ยังไม่ได้เชื่อมต่อโทรศัพท์
need-not-paired-text = แสดงรหัส แล้วผู้เข้าร่วมจะเปิดแอปได้
need-more = อีก { $count } เรื่อง
need-reply = ตอบ
need-called = โทรแล้ว
need-plan = ทำแผน
need-code = แสดงรหัส
need-do-label = { $action }: { $name }
wait-now = เมื่อสักครู่
wait-minutes = { $count } นาที
wait-hours = { $count } ชั่วโมง
wait-days = { $count } วัน
since = ตั้งแต่ { $moment }

## The participants

people-lead = คุณมีผู้เข้าร่วม { $count } คน
people-none = คุณยังไม่มีผู้เข้าร่วม
people-none-text = คนที่ดูแลบริการในเทศบาลของคุณจะเพิ่มผู้เข้าร่วมและเลือกโค้ชให้
people-search = ค้นหาผู้เข้าร่วม
people-search-note = ชื่อ โครงการ หรือภาษา
people-found = แสดงผู้เข้าร่วม { $count } คน
people-not-found = ไม่พบผู้เข้าร่วมที่ตรงกับ “{ $typed }”
people-not-found-text = ค้นหาด้วยบางส่วนของชื่อ โครงการ หรือภาษา
people-name = ผู้เข้าร่วม
people-step = ขั้น
people-language = ภาษา
people-phone = โทรศัพท์
people-needs = ข้อความ
people-unread = ยังไม่ได้อ่าน { $count }
phone-none = ไม่มีโทรศัพท์
phone-none-long = ยังไม่ได้เชื่อมต่อโทรศัพท์
phone-paired = เชื่อมต่อโทรศัพท์แล้ว แต่โทรศัพท์ยังไม่ได้โหลดแผน
phone-seen = อัปเดต { $moment }
phone-seen-long = โทรศัพท์อัปเดต { $moment }

## How far the published plan has come: words beside pictures

delivery-published = เผยแพร่ { $moment }
delivery-not-reached = ยังไม่ถึงโทรศัพท์
delivery-reached = ถึงโทรศัพท์ { $moment }
delivery-not-opened = ยังไม่ได้เปิด
delivery-opened = เปิด { $moment }
people-not-reached = แผนใหม่ยังไม่ถึงโทรศัพท์
people-not-opened = แผนใหม่ยังไม่ได้เปิด
people-opened = เปิดแผน { $moment }

## One participant

person-lead = { $programme } { $reads } { $phone }
person-reads = อ่าน { $language } และภาษาสวีเดน
person-reads-swedish = อ่านภาษาสวีเดน
person-code = รหัสใหม่
person-edit-plan = เปลี่ยนแผน
person-no-plan = ยังไม่มีแผนที่เผยแพร่
desk-step-done = เสร็จแล้ว
desk-step-here = อยู่ที่นี่
desk-step-coming = ต่อไป
desk-stair = บันไดมี { $steps } ขั้น ผู้เข้าร่วมอยู่ขั้นที่ { $step } บนสุด: { $top }
desk-stair-top = ผู้เข้าร่วมขึ้นบันไดครบทุกขั้นและถึงแล้ว: { $top }
goal-done-on = เสร็จ { $date }
goal-on-step = ขั้นที่ { $step }
day-nothing = ไม่มี
occurrence-cancelled = งดครั้งนี้
occurrence-coming = จะไป
occurrence-here = มาถึงแล้ว
occurrence-late = จะไปสาย { $count } นาที
occurrence-was = ไปมาแล้ว: “{ $feeling }”
occurrence-cannot = ไปไม่ได้: “{ $reason }”
occurrence-no-answer = ยังไม่ตอบ
talk = ข้อความ
talk-sees = คุณและ { $name } เห็น
talk-empty = คุณและ { $name } ยังไม่ได้เขียนถึงกัน
talk-write = เขียนถึง { $name }
talk-write-language = เขียนเป็นภาษาสวีเดนง่าย ๆ { $name } อ่าน { $language }
talk-sending = กำลังส่ง
talk-by = { $name } { $time }

## A pairing code

code-title = รหัสของ { $name }
code-lead = ให้ { $name } ดูภาพนี้ หรืออ่านรหัสให้ฟัง ใช้ได้ 1 ครั้ง กับโทรศัพท์ 1 เครื่อง
code-qr = คิวอาร์โค้ดที่เปิดแอปให้ { $name }
code-type = รหัสที่ต้องพิมพ์ในแอป:
code-link = ลิงก์สำหรับส่ง
code-link-note = ส่งลิงก์ให้ผู้เข้าร่วมคนนี้เท่านั้น คนที่เปิดลิงก์จะเห็นแผน
code-copy = คัดลอกลิงก์
code-copied = คัดลอกลิงก์แล้ว วางลงใน SMS หรืออีเมล
code-until = รหัสใช้ได้ถึง { $moment } เมื่อคุณปิด รหัสจะไม่แสดงอีก แต่คุณทำรหัสใหม่ได้
code-done = เสร็จแล้ว

## The plan editor

edit-plan = แผน
edit-title = แผนของ { $name }
edit-saving = ฉบับร่าง กำลังบันทึก
edit-saved = ฉบับร่าง บันทึกแล้ว { $moment }
edit-sees-none = { $name } ยังไม่มีแผน
edit-sees-same = { $name } เห็นแผนนี้
edit-sees-old = { $name } เห็นแผนเดิมจาก { $moment }
edit-sees-waiting = แผนจาก { $moment } เผยแพร่แล้ว แต่ยังไม่ถึงโทรศัพท์
edit-unsaved = ฉบับร่างยังไม่ได้บันทึก
edit-unsaved-text = { $reason } สิ่งที่คุณเขียนยังอยู่ในเบราว์เซอร์นี้ และจะบันทึกเมื่อทำได้
edit-adopted = { $name } เปลี่ยนฉบับร่าง { $moment } คุณเห็นฉบับใหม่
edit-problems = ต้องแก้สิ่งนี้ก่อนจึงจะเผยแพร่แผนได้
edit-undo = เลิกทำ
edit-template = ใช้แม่แบบ
edit-publish = เผยแพร่
edit-step = ผู้เข้าร่วมอยู่ที่
step-unknown = ขั้นที่ { $step }
goal-add = เป้าหมายเล็ก ๆ
goal-form = เป้าหมายเล็ก ๆ
goal-title = เป้าหมาย
goal-how-field = วิธีทำ
goal-step = อยู่ในขั้น
goal-edit = เปลี่ยนเป้าหมาย “{ $title }”
goal-up = เลื่อนเป้าหมาย “{ $title }” ขึ้น
goal-down = เลื่อนเป้าหมาย “{ $title }” ลง
goal-remove = ลบเป้าหมาย “{ $title }”
edit-notice = โน้ตพร้อมแผน
edit-notice-note = ผู้เข้าร่วมเห็นโน้ตนี้บนสุดในแอป เขียนเป็นภาษาสวีเดนง่าย ๆ
edit-week-title = สัปดาห์
edit-week = สัปดาห์ที่ { $number }, { $days }
edit-week-before = สัปดาห์ก่อนหน้า
edit-week-after = สัปดาห์ถัดไป
edit-week-note = กดที่เวลาเพื่อเปลี่ยน หรือเลื่อนด้วยปุ่มลูกศร เส้นประ: ยังไม่เผยแพร่
block-new = ยังไม่เผยแพร่
block-cancelled = งด
edit-all =
    { $count ->
        [0] กิจกรรม
       *[other] { $count } กิจกรรม
    }
edit-add = กิจกรรมใหม่
edit-empty = ยังไม่มีอะไรในแผน
edit-empty-text = เพิ่มกิจกรรม หรือเริ่มจากแม่แบบ
edit-open = เปลี่ยน
edit-open-label = เปลี่ยน “{ $title }”
edit-remove = ลบ
edit-remove-label = ลบ “{ $title }”

form-new = กิจกรรมใหม่
form-edit = เปลี่ยนกิจกรรม
form-kind = ประเภท
form-title = ทำอะไร
form-place = สถานที่
form-address = ที่อยู่
form-contact = ผู้ติดต่อ
form-phone = โทรศัพท์ของผู้ติดต่อ
form-bring = เอาไปด้วย
form-repeats = บ่อยแค่ไหน
form-weekly = ทุกสัปดาห์
form-once = ครั้งเดียว
form-weekdays = วัน
form-start = เริ่ม
form-end = จบ
form-date = วันที่
form-first = วันแรก
form-until = วันสุดท้าย
form-cancel-day = งด { $day }
form-cancelled = วันที่งด
form-cancelled-day = งด { $day }
form-restore = ยกเลิกการงด
form-restore-label = มีกิจกรรม { $day }
form-done = เสร็จแล้ว
form-drop = ทิ้ง
form-not-yet = แผนจะใช้ค่าเดิมจนกว่าช่องนี้จะถูกต้อง
field-missing = เขียนอะไรสักอย่างที่นี่
field-too-long = ข้อความมี { $length } ตัวอักษร เขียนได้ไม่เกิน { $max }
field-control = ข้อความมีตัวอักษรที่แสดงไม่ได้ ลบตัวนั้นออก
field-no-date = เขียนวันที่ที่มีอยู่จริง ใส่ปี เดือน และวัน
field-no-time = เขียนเวลา เช่น 10:00

schedule-hours = { $start }–{ $end }
schedule-once = { $day } { $hours }
schedule-weekly = { $days } { $hours }, { $first } ถึง { $until }

quick-label = เพิ่มกิจกรรมด้วย 1 บรรทัด
quick-placeholder = svenska och mat tis tor 10-12 folkets hus till 19 dec
quick-parsed = ระบบเข้าใจบรรทัดนี้ว่า
quick-no-time = เมื่อไร เขียน เช่น 10-12
quick-no-day = วันไหน เขียน เช่น tis หรือ 24 nov
quick-no-title = ทำอะไร เขียน เช่น svenska
quick-until-guess = ถึง { $date } ใช่ไหม
quick-until = ถึง { $date }

preview-title = { $name } เห็นแบบนี้
preview-label = โทรศัพท์ตามที่ { $name } เห็น
preview-language = ภาษาในโทรศัพท์
preview-screen = หน้าในโทรศัพท์
preview-fetching = กำลังวาดโทรศัพท์
preview-stale = ภาพนี้อาจไม่ใช่ข้อมูลล่าสุด { $reason }
preview-note = จะเป็นแบบนี้ถ้าคุณเผยแพร่ตอนนี้ สิ่งที่ยังไม่มีใน { $language } จะแสดงเป็นภาษาสวีเดน
preview-swedish-note = จะเป็นแบบนี้ถ้าคุณเผยแพร่ตอนนี้ เป็นภาษาสวีเดน

template-title = เริ่มจากแม่แบบ
template-lead = วันที่ในแม่แบบนับจากวันจันทร์ของสัปดาห์นี้
template-note = คุณเลิกทำทีหลังได้ ผู้เข้าร่วมไม่เห็นอะไรจนกว่าคุณเผยแพร่
template-none = ไม่มีแม่แบบ
template-none-text = โครงการนี้ไม่มีแม่แบบในเทศบาลของคุณ
template-holds = กิจกรรม: { $activities } เป้าหมายเล็ก ๆ: { $goals }
template-use = ใช้
template-add = เพิ่ม
template-replace = แทนที่ทั้งหมด
template-use-label = ใช้แม่แบบ { $template }
template-add-label = เพิ่มสิ่งที่อยู่ในแม่แบบ { $template }
template-replace-label = แทนที่ทั้งแผนด้วยแม่แบบ { $template }

## Publishing

publish-title = เผยแพร่แผนให้ { $name }
publish-lead = มีการเปลี่ยน { $count } อย่าง
publish-nothing = ไม่มีอะไรต้องเผยแพร่ { $name } เห็นแผนนี้อยู่แล้ว
publish-note = { $name } จะเห็นการเปลี่ยนแปลงในแอป คุณเปลี่ยนแล้วเผยแพร่อีกครั้งได้
publish-changes = สิ่งที่เปลี่ยน
publish-problems = แผนยังไม่ตรงตามกฎทุกข้อ ปิดหน้านี้ แล้วแก้สิ่งที่ทำเครื่องหมายไว้
publish-who = คนที่ได้แผน
publish-languages = ภาษา
publish-swedish = ภาษาสวีเดน: มีครบ
publish-looking = กำลังดูว่าแปลอะไรแล้วบ้าง
publish-all = { $language }: มีครบ
publish-lacking = { $language }: ขาด { $count } จาก { $texts } ข้อความ
publish-lacking-note = จะแสดงเป็นภาษาสวีเดนจนกว่าฝ่ายภาษาจะแปลเสร็จ ฝ่ายภาษาจะเห็นในรายการเมื่อคุณเผยแพร่
publish-back = กลับ
publish-do = เผยแพร่ให้ { $name }
publish-busy = กำลังเผยแพร่
published-title = เผยแพร่แผนแล้ว
published-text = { $name } จะได้แผนตอนนี้ ถ้าโทรศัพท์มีเน็ต นี่คือแผนหมายเลข { $revision }
published-no-phone = นี่คือแผนหมายเลข { $revision } { $name } จะเห็นเมื่อเชื่อมต่อโทรศัพท์แล้ว
published-untranslated = { $count } ข้อความกำลังรอแปล ระหว่างนี้แสดงเป็นภาษาสวีเดน
published-person = ไปที่ { $name }
published-stay = อยู่ในแผนต่อ

change-step = ขั้น
change-notice = โน้ต
change-notice-gone = ลบโน้ตพร้อมแผน
change-added = ใหม่
change-moved = ย้าย
change-cancelled = งด
change-restored = ไม่งดแล้ว
change-changed = เปลี่ยน
change-removed = ลบ
change-goal-added = เป้าหมายใหม่
change-goal-changed = เปลี่ยนเป้าหมาย
change-goal-removed = ลบเป้าหมาย
change-goals = เป้าหมาย
change-goals-order = เป้าหมายเล็ก ๆ เปลี่ยนลำดับ

## Two coaches at the same plan

clash-title = 2 คนเปลี่ยนแผนเดียวกัน
clash-lead = { $name } บันทึก { $moment } ตอนที่คุณกำลังเขียน ไม่มีอะไรถูกเขียนทับ เลือกว่าจะใช้อะไร
clash-left = เลือกก่อนว่าจะใช้อะไร ยังต้องเลือก: { $count }
clash-note = คุณเลิกทำสิ่งที่เลือกได้ด้วย Ctrl Z
clash-mine = ฉบับของคุณ
clash-mine-note = ยังไม่ได้บันทึก
clash-theirs = ฉบับของ { $name }
clash-theirs-note = บันทึก { $moment }
clash-differs = ต่างกัน:
clash-keep-mine = ใช้ฉบับของคุณ
clash-keep-theirs = ใช้ฉบับของ { $name }
clash-merge = รวมทั้งสองฉบับ
clash-no-clash = คุณและอีกคนเปลี่ยนคนละอย่าง คุณรวมทั้งสองฉบับได้
clash-choose = ทั้งสองคนเปลี่ยนสิ่งนี้ เลือกเพื่อรวม:
clash-item = คุณ: { $mine } { $name }: { $theirs }
clash-item-label = จะใช้อะไรสำหรับ { $mine }
clash-undecided = ยังไม่เลือก
clash-choose-mine = ของคุณ
clash-gone = ลบแล้ว
item-step = ผู้เข้าร่วมอยู่ที่: { $step }
item-notice = โน้ตพร้อมแผน: “{ $text }”
item-goal = เป้าหมาย: { $title } ({ $step }) { $how }
item-except = งด { $days }

## Translations

phrases-missing = { $count } ข้อความยังไม่มีคำแปล
phrases-done = แปลครบแล้ว
phrases-label = ข้อความที่ต้องแปลเป็น { $language } เรียงจากที่มีคนรอมากที่สุด
phrases-show = แสดง
phrases-show-missing = ยังไม่แปล
phrases-show-all = ทั้งหมด
phrases-none = แปลครบแล้ว
phrases-none-text = เมื่อโค้ชเผยแพร่สิ่งใหม่ สิ่งนั้นจะมาอยู่ที่นี่
phrases-choose = เลือกข้อความในรายการ
tone-missing = ยังไม่แปล
tone-machine = เครื่องแปล ยังไม่ตรวจ
tone-person = แปลแล้ว
phrase-awaited =
    { $count ->
        [0] { $use } ไม่มีคนรอ ตั้งแต่ { $moment }
       *[other] { $use } ผู้เข้าร่วม { $count } คนรออยู่ ตั้งแต่ { $moment }
    }
phrase-use-activity = กิจกรรม
phrase-use-goal = เป้าหมายเล็ก ๆ
phrase-use-notice = โน้ตจากโค้ช
phrase-use-place = สถานที่
phrase-use-bring = เอาไปด้วย
phrase-use-step = ขั้น
phrase-where-activity = ชื่อกิจกรรม อยู่ในตารางและหน้าแรก เขียนให้สั้น
phrase-where-goal = เป้าหมายเล็ก ๆ หรือวิธีทำ พูดกับผู้เข้าร่วม บอกว่าต้องทำอะไร
phrase-where-notice = โน้ตจากโค้ชถึงผู้เข้าร่วม เขียนเหมือนโค้ชพูด เป็นมิตรและตรงไปตรงมา
phrase-where-place = ชื่อสถานที่ เก็บชื่อตามป้ายไว้ และอธิบายถ้าจำเป็น
phrase-where-bring = สิ่งที่ต้องเอาไป อยู่หลังคำว่า “เอาไปด้วย”
phrase-where-step = ขั้นในบันได หรือสิ่งที่รออยู่บนสุด อยู่บนบันได เขียนให้สั้น
phrase-source = ภาษาสวีเดน ต้นฉบับ
phrase-form = คำแปลเป็น { $language }
phrase-in = คำแปลเป็น { $language }
phrase-save = บันทึกแล้วดูข้อความถัดไป
phrase-saving = กำลังบันทึก
phrase-saved =
    { $count ->
        [0] บันทึก “{ $source }” แล้ว ตอนนี้ไม่มีโทรศัพท์ที่รออยู่
       *[other] บันทึก “{ $source }” แล้ว โทรศัพท์ { $count } เครื่องจะได้รับ
    }
phrase-by-person = แปลโดย { $name }
phrase-by-machine = แปลโดยเครื่อง ยังไม่ตรวจ
phrase-clash-mine = ยังไม่ได้บันทึก
phrase-clash-theirs = บันทึกตอนที่คุณกำลังเขียน
phrase-keep-mine = บันทึกคำแปลของคุณ
phrase-keep-theirs = ใช้อีกแบบ
phrase-on-phone = ในโทรศัพท์
phrase-on-phone-note = รอบ ๆ ข้อความคือตัวอย่าง

## Reminders on the participant's phone. They stand on a locked screen: nothing in them may say anything of the person, not
## even whose they are. The app's name stands over each.

push-tomorrow = พรุ่งนี้คุณมีบางอย่างในตาราง เปิด Stegvis
push-today = วันนี้คุณมีบางอย่างในตาราง เปิด Stegvis
push-soon = ภายใน 1 ชั่วโมงคุณมีบางอย่างในตาราง เปิด Stegvis
push-message = คุณมีข้อความใหม่ เปิด Stegvis
push-plan = คุณมีแผนใหม่ เปิด Stegvis

## What a participant wishes of goals

wish-language = ผู้เข้าร่วมเลือก { $language }
wish-title = ข้อความของเป้าหมายในแผน
wish-title-note = เขียนเป็นภาษาสวีเดน จะมีการแปลเหมือนทุกอย่างในแผน
wish-accept = ใส่ในแผน
wish-accepting = กำลังใส่ในแผน
wish-answer = ตอบแทนการใส่ในแผน
wish-word = คำตอบของคุณ
wish-word-note = { $name } จะเห็นคำตอบในบันได และได้รับเป็นข้อความด้วย
wish-send = ส่งคำตอบ
goal-too-big = ผู้เข้าร่วมอยากได้เป้าหมายที่เล็กกว่านี้ เขียนเป้าหมายที่เล็กกว่า 1 ข้อหรือหลายข้อ เมื่อคุณเผยแพร่ ถือว่าตอบคำขอนี้แล้ว

## Erasing a participant

erasure-erase = ลบทั้งหมด
erasure-decline = ปฏิเสธ
erasure-erase-title = ลบทุกอย่างเกี่ยวกับ { $name } ไหม
erasure-erase-lead = แผน คำตอบ ข้อความ และโทรศัพท์จะหายไปตลอด คุณเองก็จะไม่เห็นอีก เลิกทำไม่ได้
erasure-law = กฎหมายให้เทศบาลต้องเก็บบางอย่างไว้ไหม ดูก่อนว่ามีในระบบของเทศบาลแล้ว ข้อมูลอาจยังอยู่ในไฟล์สำรองจนกว่าจะมีไฟล์สำรองใหม่มาแทน
erasure-name = พิมพ์ชื่อ: { $name }
erasure-erasing = กำลังลบ
erasure-decline-title = ปฏิเสธคำขอของ { $name } ไหม
erasure-decline-lead = เขียนเหตุผล ผู้เข้าร่วมจะได้รับเป็นข้อความ
erasure-reason = ทำไมจึงลบไม่ได้
erasure-reason-draft = ได้อ่านแล้วว่าคุณอยากให้ลบข้อมูลของคุณ ลบไม่ได้เพราะ … ถ้าคุณไม่พอใจ คุณร้องเรียนได้ที่หน่วยงานคุ้มครองข้อมูลส่วนบุคคลของสวีเดน Integritetsskyddsmyndigheten, IMY
erasure-send = ส่งคำตอบ
erasure-keep = ยกเลิก
