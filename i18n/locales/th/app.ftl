### Status: unchecked (machine-made)

app-name = Stegvis

## In the same place on every screen

tabs = เมนู
today = วันนี้
schedule = ตาราง
steps = บันได
messages = โค้ช
help = ช่วยเหลือ
language = ภาษา
close = ปิด
understood = ตกลง
coach-nameless = โค้ชของคุณ
coach-named = { $name } โค้ชของคุณ

listen = ฟัง
listen-stop = หยุด

## First start

welcome-title = เลือกภาษา
welcome-title-en = Choose language
welcome-title-ar = اختر اللغة
welcome-title-ti = ቋንቋ ምረጽ
languages = ภาษาที่เลือกได้
languages-loading = กำลังโหลดภาษา
languages-unreachable = ตอนนี้โหลดภาษาเพิ่มไม่ได้ คุณเริ่มใช้ภาษาสวีเดนก่อนได้ แล้วค่อยเปลี่ยนภาษาทีหลัง
try-again = ลองอีกครั้ง
language-loading = กำลังโหลด { $name }
language-unreachable = ภาษานี้ยังไม่มีในโทรศัพท์ ต้องมีเน็ตจึงจะโหลดได้
language-unchecked = คอมพิวเตอร์แปลบางส่วนของแอป ยังไม่มีคนตรวจครบทั้งหมด

enter-title = เปิดด้วยรหัส
enter-lead = โค้ชของคุณจะให้รหัสกับคุณ
enter-label = พิมพ์รหัส
enter-note = ตัวอักษรและตัวเลขรวม 8 ตัว ใช้ตัวพิมพ์ใหญ่หรือเล็กก็ได้
enter-next = ต่อไป
enter-busy = กำลังเปิด
enter-shape = นี่ดูไม่เหมือนรหัส รหัสมีตัวอักษรและตัวเลขรวม 8 ตัว ลองดูรหัสอีกครั้ง
enter-camera = ถ้าโค้ชของคุณให้ดูช่องสี่เหลี่ยมที่มีจุดสีดำ ให้เปิดกล้องโทรศัพท์ แล้วส่องไปที่ช่องนั้น จากนั้น Stegvis จะเปิดขึ้น
enter-scan = อ่านช่องด้วยกล้อง
enter-scan-denied = ใช้กล้องไม่ได้ ให้พิมพ์รหัสแทน
enter-sees = รหัสบอกแค่ว่าคุณคือใคร ใช้ได้ 1 ครั้ง
ended-title = คุณต้องใช้รหัสใหม่
ended-text = โทรศัพท์นี้ออกจากระบบแล้ว ขอรหัสใหม่จากโค้ชของคุณ สิ่งที่คุณทำไว้ยังอยู่ในโทรศัพท์
emptied-text = โทรศัพท์ลบสิ่งที่แอปบันทึกไว้ ขอรหัสใหม่จากโค้ชของคุณ สิ่งที่ส่งไปแล้วยังอยู่
pin-thrown-away = ลืม PIN หรือใส่ PIN ผิดหลายครั้งเกินไป โทรศัพท์ลบสิ่งที่บันทึกไว้ใน Stegvis แล้ว ขอรหัสใหม่จากโค้ชของคุณ สิ่งที่ส่งไปแล้วยังอยู่

## Today

in-minutes = อีก { $count } นาที
in-hours = อีก { $count } ชั่วโมง
now = ตอนนี้
tour = ดูวิธีใช้แอป
tour-place = { $stop } จาก { $stops }
tour-skip = ข้าม
tour-end = เริ่ม
how-was-it = เป็นอย่างไรบ้าง
feeling-good = ดี
feeling-so-so = เฉย ๆ
feeling-bad = ไม่ค่อยดี
how-was-it-sees = { $coach } เห็นคำตอบของคุณ คุณไม่ต้องตอบก็ได้
support-ask = คุณได้รับความช่วยเหลือที่ต้องการไหม
enough-yes = ได้
enough-partly = ได้บ้าง
enough-no = ไม่ได้
support-sees = { $coach } ไม่เห็นคำตอบของคุณ คนที่ดูแลโครงการเห็นว่าแต่ละคำตอบมีกี่คน แต่ไม่เห็นชื่อ คุณไม่ต้องตอบก็ได้
support-thanks = ขอบคุณสำหรับคำตอบ
support-more = อยากบอกไหมว่าคุณต้องการอะไร
not-now = ไว้ทีหลัง
news-title = { $coach } เปลี่ยนแผนของคุณ
news-step = ขั้นใหม่
news-added = ใหม่
news-moved = เวลาใหม่
news-cancelled = งด
news-restored = ไม่งดแล้ว
news-place = สถานที่ใหม่
news-changed = เปลี่ยนแล้ว
news-removed = เอาออกแล้ว
news-goal-added = เป้าหมายใหม่
news-goal-changed = เป้าหมายที่เปลี่ยน
news-goal-removed = เป้าหมายที่เอาออก
news-more = และอีก { $count } อย่าง
tomorrow = พรุ่งนี้
yesterday = เมื่อวาน
until = ถึง { $time }
fact-where = ที่ไหน
fact-who = กับใคร
bring = เอาไปด้วย: { $things }
fact-bring = เอาไปด้วย
to-say = ประโยคที่ควรพูดได้
to-say-always = ใช้ได้เสมอ
later = ต่อจากนี้
next-up = ครั้งต่อไป
day-and-time = { $day } { $time }
step-of = ขั้นที่ { $step } จาก { $steps }
goal-next = เป้าหมายเล็ก ๆ
step-top = คุณถึงแล้ว
message-new = ข้อความใหม่จาก { $name }

free-title = วันนี้ไม่มีอะไรในตาราง
over-title = วันนี้เสร็จแล้ว
free-until = ครั้งต่อไปคือ { $day }
free-until-tomorrow = ครั้งต่อไปคือพรุ่งนี้
free-until-later = ตอนนี้ไม่มีอะไรอีกในตาราง
no-plan-title = ยังไม่มีแผน
no-plan-text = { $coach } กำลังทำแผนของคุณ เสร็จแล้วคุณจะเห็นแผนที่นี่

loading = กำลังโหลดตารางของคุณ
rest-loading = กำลังโหลดส่วนที่เหลือของแอป
loading-more = ถ้าเน็ตไม่ดี จะใช้เวลาสักครู่ คุณวางโทรศัพท์ไว้ก่อนได้

## Answers

answer-coming = จะไป
answer-cannot = ไปไม่ได้
answer-late = จะไปสาย
answer-here = มาถึงแล้ว
answered-coming = คุณจะไป
answered-cannot = คุณไปไม่ได้
answered-late = คุณจะไปสาย { $count } นาที
answered-here = คุณมาถึงแล้ว
answer-undo = ยกเลิกคำตอบ
answer-on-phone = บันทึกคำตอบไว้ในโทรศัพท์แล้ว จะส่งถึง { $coach } เมื่อคุณมีเน็ต
answer-sent = ส่งคำตอบถึง { $coach } แล้ว
answer-read = { $coach } เห็นคำตอบของคุณแล้ว
answer-sees = { $coach } เห็นคำตอบของคุณ
answer-sees-undo = { $coach } เห็นคำตอบของคุณ คุณยกเลิกคำตอบได้
why = ทำไมคุณไปไม่ได้
why-about = { $what } { $time }
late = คุณจะไปสายกี่นาที
late-minutes = { $count } นาที
reason-ill = ไม่สบาย
reason-child-ill = ลูกไม่สบาย
reason-doctor = ต้องไปหาหมอ
reason-travel = เดินทางไปไม่ได้
reason-no-strength = วันนี้ไม่มีแรง
reason-other = อย่างอื่น

## Schedule

week = สัปดาห์ที่ { $number }
week-short = สัปดาห์ { $number }
week-before = ดูสัปดาห์ก่อนหน้า สัปดาห์ที่ { $number }
week-after = ดูสัปดาห์ถัดไป สัปดาห์ที่ { $number }
week-this = ดูสัปดาห์นี้
month-show = ดูทั้งเดือน
week-show = ดูเป็นสัปดาห์
month-previous = ก่อนหน้า
month-next = ถัดไป
month-turn = ดูเดือน { $month }
month-day = { $day } มี { $count } กิจกรรม
day-free = ไม่มีอะไรในตาราง
mark-coming = คุณจะไป
mark-cannot = คุณไปไม่ได้
mark-coming-waiting = คุณจะไป กำลังรอเน็ต
mark-cannot-waiting = คุณไปไม่ได้ กำลังรอเน็ต
mark-late = คุณจะไปสาย
mark-late-waiting = คุณจะไปสาย กำลังรอเน็ต
mark-here-waiting = คุณมาถึงแล้ว กำลังรอเน็ต
mark-cancelled = งดครั้งนี้
cancelled-text = คุณไม่ต้องไป
past-text = รายการนี้ผ่านไปแล้ว
gone-title = รายการนี้ไม่มีในตารางแล้ว
gone-text = โค้ชของคุณเปลี่ยนแผนแล้ว ดูตารางว่าตอนนี้มีอะไร

## The schedule in the calendar of the phone

calendar-add = เพิ่มในปฏิทินโทรศัพท์
calendar-title = ตารางในปฏิทินโทรศัพท์
calendar-text = คุณจะเห็นตารางในปฏิทินของโทรศัพท์ เมื่อแผนเปลี่ยน ปฏิทินก็เปลี่ยนด้วย
calendar-once = คุณจะเห็นตารางตามที่เป็นอยู่ตอนนี้ในปฏิทินของโทรศัพท์ เมื่อแผนเปลี่ยน ให้เพิ่มอีกครั้ง
calendar-sees = ใครมีลิงก์ก็ดูตารางของคุณได้ อย่าให้ลิงก์กับใคร
calendar-open = เปิดปฏิทิน
calendar-remove = ลบลิงก์
calendar-removed = ลบลิงก์แล้ว ปฏิทินจะไม่ได้รับอะไรจากที่นี่อีก

## Swedish public holidays: what people in Sweden call the day follows under the translation

holiday-new-year = วันขึ้นปีใหม่
holiday-epiphany = วันพระคริสต์แสดงองค์
holiday-good-friday = วันศุกร์ประเสริฐ
holiday-easter = วันอีสเตอร์
holiday-easter-monday = วันจันทร์อีสเตอร์
holiday-first-of-may = วันแรงงาน
holiday-ascension = วันพระเยซูเสด็จขึ้นสวรรค์
holiday-pentecost = วันเพนเทคอสต์
holiday-national-day = วันชาติสวีเดน
holiday-midsummer-eve = วันก่อนวันกลางฤดูร้อน
holiday-midsummer = วันกลางฤดูร้อน
holiday-all-saints = วันนักบุญทั้งหลาย
holiday-christmas-eve = วันคริสต์มาสอีฟ
holiday-christmas = วันคริสต์มาส
holiday-boxing-day = วันที่สองของคริสต์มาส
holiday-new-years-eve = วันสิ้นปี

## The staircase and its small goals

steps-top = บนสุด: { $top }
steps-label = บันไดมี { $steps } ขั้น คุณอยู่ขั้นที่ { $step } บนสุด: { $top }
steps-label-top = คุณขึ้นบันไดครบทุกขั้นแล้ว คุณถึงแล้ว: { $top }
step-word = ขั้นที่
step-done = เสร็จแล้ว
step-here = คุณอยู่ที่นี่
step-coming = ต่อไป
goals-done = เป้าหมายเล็ก ๆ { $done } จาก { $count } ข้อ
goals-count = เป้าหมายเล็ก ๆ { $count } ข้อ
goals = เป้าหมายเล็ก ๆ
goals-of-step = เป้าหมายเล็ก ๆ ของขั้นที่ { $step }
goals-none = ขั้นนี้ยังไม่มีเป้าหมายเล็ก ๆ
goal-now = ตอนนี้
goal-done = เสร็จแล้ว
goal-done-waiting = เสร็จแล้ว กำลังรอเน็ต
goal-of-step = เป้าหมายเล็ก ๆ ของขั้นที่ { $step }
goal-how = วิธีทำ
goal-do = ทำแล้ว
goal-did = คุณทำแล้ว
goal-cheer = เก่งมาก! คุณทำเป้าหมายเล็ก ๆ ได้ { $count } ข้อแล้ว
deed-on-phone = บันทึกไว้ในโทรศัพท์แล้ว จะส่งถึง { $coach } เมื่อคุณมีเน็ต
deed-sent = ส่งถึง { $coach } แล้ว
deed-read = { $coach } เห็นแล้ว
undo = ยกเลิก
goal-help = ขอให้ { $coach } ช่วย
goal-smaller = ใหญ่เกินไป
goal-smaller-asked = ขอเป้าหมายที่เล็กกว่านี้แล้ว
wish-answered = { $coach } ตอบแล้ว
goal-own = เสนอเป้าหมายของตัวเอง
goal-own-ask = คุณอยากได้เป้าหมายอะไร
goal-idea-talk = คุยภาษาสวีเดนกับใครสักคน
goal-idea-bus = ขึ้นรถเมล์เอง
goal-idea-computer = เรียนใช้คอมพิวเตอร์เพิ่ม
goal-idea-walk = เดินเล่นทุกวัน
goal-own-write = หรือเขียนเป้าหมายของตัวเอง
goal-own-long = เป้าหมายยาวเกินไป ใส่ได้ { $max } ตัวอักษร เขียนให้สั้นลง
goal-own-send = ส่ง
goal-own-sees = { $coach } จะอ่านเป้าหมายและตอบคุณ
goal-own-wish = สิ่งที่อยากทำ: { $goal }
goal-own-enough = คุณมีเป้าหมายของตัวเอง 3 ข้อที่รอคำตอบจาก { $coach }
goal-help-text = อยากให้ช่วยเรื่อง: { $goal }
goal-sees = คุณและ { $coach } เห็นเป้าหมายของคุณ
goal-gone-title = เป้าหมายนี้ไม่มีในแผนของคุณแล้ว
goal-gone-text = โค้ชของคุณเปลี่ยนแผนแล้ว ดูบันไดว่าตอนนี้มีอะไร

## Messages

messages-sees = มีแค่คุณและ { $coach } ที่อ่านได้
messages-label = ข้อความ
messages-empty = ยังไม่มีข้อความ
messages-empty-text = เขียนถึง { $coach } เมื่อคุณอยากถามหรือเล่าอะไร
message-write = เขียนข้อความ
message-to = เขียนถึง { $coach }
message-send = ส่ง
message-too-long = ข้อความยาวเกินไป ใส่ได้ { $max } ตัวอักษร แบ่งเป็น 2 ข้อความได้
voice-start = พูด
voice-about = มีแค่ { $coach } ที่ได้ยินสิ่งที่คุณพูด โทรศัพท์จะถามว่าให้ Stegvis ใช้ไมโครโฟนได้ไหม ให้ตอบว่าได้
voice-record = เริ่มพูด
voice-opening = กำลังเปิดไมโครโฟน
voice-running = พูดได้เลย มีแค่ { $coach } ที่ได้ยิน คุณมีเวลา 2 นาที
voice-stop = เสร็จแล้ว
voice-note = ข้อความเสียง
voice-play = เล่นเสียง
voice-pause = หยุดชั่วคราว
voice-denied = Stegvis ใช้ไมโครโฟนไม่ได้ เปิดการตั้งค่าของเบราว์เซอร์ ให้หน้านี้ใช้ไมโครโฟนได้ แล้วลองอีกครั้ง
voice-failed = อัดเสียงไม่ได้ ปิดแอปอื่นที่ใช้ไมโครโฟน แล้วลองอีกครั้ง
photo-start = รูป
photo-about = มีแค่ { $coach } ที่เห็นรูป รูปไม่บอกว่าคุณอยู่ที่ไหน
photo = รูป
photo-failed = เปิดรูปนี้ไม่ได้ เลือกรูปอื่น
throw-away = ทิ้ง
thrown-away = ทิ้งแล้ว
attachment-away = สิ่งนี้ยังไม่ได้โหลดมาที่โทรศัพท์ ลองอีกครั้งเมื่อคุณมีเน็ต
ready = ประโยคสำเร็จรูป
ready-late = จะไปสายนิดหน่อย
ready-ill = ไม่สบาย
ready-call = ช่วยโทรหาหน่อยได้ไหม
ready-thanks = ขอบคุณ!
message-mine = คุณเขียนเมื่อ { $time }:
message-theirs = { $name } เขียนเมื่อ { $time }:
receipt-on-phone = อยู่ในโทรศัพท์นี้ จะส่งเมื่อคุณมีเน็ต
receipt-sent = ส่งแล้ว
receipt-read = { $coach } อ่านแล้ว
translated-by = แปลโดย { $name }
translated-machine = คอมพิวเตอร์แปล ยังไม่มีคนตรวจ

## After a long absence

back-title = ยินดีต้อนรับกลับมา { $name }
back-text = ทุกอย่างยังอยู่ คุณอยู่ขั้นที่ { $step }
back-text-top = ทุกอย่างยังอยู่
back-small = เริ่มจากเรื่องเล็ก ๆ ก่อน ทักทาย { $coach } แล้วนัดเวลากัน
back-hello = ทักทาย { $coach }
back-hello-text = สวัสดี! กลับมาแล้ว
back-sees = มีแค่ { $coach } ที่เห็นคำทักทายของคุณ
back-today = ดูว่าวันนี้มีอะไร

## Me

swedish-too = ภาษาสวีเดนใต้ภาษาไทย
yes = ใช่
no = ไม่

size = ขนาดตัวอักษร
size-normal = ปกติ
size-large = ใหญ่
size-largest = ใหญ่สุด
look = สีของแอป
look-light = สว่าง
look-dark = มืด
look-contrast = ชัด
reminders = การเตือน
reminders-text = โทรศัพท์เตือนคุณได้เรื่องสิ่งที่อยู่ในตาราง และเมื่อโค้ชของคุณเขียนมา ตอนหน้าจอล็อก จะเห็นแค่ว่าคุณมีบางอย่าง แต่ไม่เห็นว่าคืออะไร
reminders-sees = มีแค่คุณที่ได้รับการเตือน Google, Apple หรือบริษัทอื่นส่งการเตือนมาที่โทรศัพท์ แต่อ่านไม่ได้
reminders-ask = โทรศัพท์จะถามว่าให้ Stegvis แสดงการแจ้งเตือนได้ไหม ให้ตอบว่า อนุญาต
reminders-start = เปิดการเตือน
reminders-on = โทรศัพท์จะเตือนคุณ
reminders-evening = เย็นวันก่อนหน้า
reminders-hour = 1 ชั่วโมงก่อน
reminders-news = ข้อความและแผนใหม่
reminders-quiet-from = เงียบตั้งแต่เวลา
reminders-quiet-until = เงียบถึงเวลา
reminders-quiet-text = ช่วงนี้จะไม่มีการเตือน ถ้าไม่ต้องการให้เงียบเลย ให้เลือกเวลาเดียวกันทั้ง 2 ช่อง
reminders-stop = ปิดการเตือน
reminders-denied = โทรศัพท์ไม่ให้ Stegvis แสดงการแจ้งเตือน เปิดการตั้งค่าของเบราว์เซอร์ เลือก Stegvis ในรายการเว็บไซต์ แล้วอนุญาตการแจ้งเตือน จากนั้นกลับมาที่นี่
reminders-install = เพิ่ม Stegvis ในหน้าจอโฮมก่อน: แตะ แชร์ ใน Safari แล้วเลือก “เพิ่มไปยังหน้าจอโฮม” จากนั้นเปิด Stegvis จากหน้าจอโฮม
reminders-absent = เบราว์เซอร์นี้เตือนไม่ได้
reminders-failed = เปิดการเตือนไม่ได้ ดูว่าคุณมีเน็ตไหม แล้วลองอีกครั้ง
pin = PIN
pin-on = เปิด
pin-off = ปิด
pin-text = ถ้ามี PIN คนที่ยืมโทรศัพท์ของคุณจะอ่านแผนและข้อความของคุณไม่ได้ คุณเลือกเองว่าจะใช้ PIN ไหม
pin-when = Stegvis จะถาม PIN เมื่อคุณเปิดแอป และเมื่อคุณไม่ได้ใช้แอปนาน 5 นาที
pin-if-forgotten = ถ้าคุณลืม PIN คุณจะได้รหัสใหม่จากโค้ชของคุณ แต่สิ่งที่ยังไม่ได้ส่งจะหายไป
pin-old = PIN ตอนนี้
pin-new = PIN ใหม่ ตัวเลข 4 ถึง 6 ตัว
pin-again = PIN ใหม่อีกครั้ง
pin-start = เปิดใช้ PIN
pin-change = เปลี่ยน PIN
pin-stop = ปิด PIN
pin-is-on = PIN เปิดอยู่
pin-set = เสร็จแล้ว ต่อไป Stegvis จะถาม PIN ใหม่ของคุณ
pin-removed = เสร็จแล้ว ต่อไป Stegvis จะไม่ถาม PIN
pin-shape = PIN มีตัวเลข 4 ถึง 6 ตัว
pin-differ = PIN 2 ช่องไม่เหมือนกัน ใส่ PIN ใหม่อีกครั้งให้เหมือนกัน
pin-busy = รอสักครู่
pin-wrong = PIN ไม่ถูกต้อง
pin-left = คุณลองได้อีก { $count } ครั้ง ถ้ายังไม่ถูก โทรศัพท์จะลบทุกอย่างใน Stegvis และคุณต้องใช้รหัสใหม่จากโค้ชของคุณ
pin-wait = รอ { $minutes } นาทีก่อนลองอีกครั้ง
pin-failed = ทำไม่ได้ ลองอีกครั้ง
my-data = ข้อมูลของฉัน
my-data-about = ใครเห็นอะไร เก็บสำเนา ลบข้อมูล

## My data

sees = ใครเห็นอะไรบ้าง
sees-answers = ตารางและคำตอบ
sees-goals = บันไดและเป้าหมาย
sees-messages = ข้อความ
sees-both = คุณและ { $coach }
sees-translators = คนที่แปล
sees-translators-text = เห็นข้อความในแผน แต่ไม่รู้ว่าเป็นของคุณ
sees-manager = หัวหน้า
sees-manager-text = เห็นแค่จำนวน ไม่เห็นชื่อ
save-data = เก็บสำเนา
save-data-text = คุณจะได้ไฟล์ที่มีทุกอย่างเกี่ยวกับคุณใน Stegvis ต้องมีเน็ต
save-data-page = เก็บข้อมูลของฉัน
save-data-json = เก็บเป็น JSON
save-data-done = เก็บไฟล์ไว้ในโทรศัพท์แล้ว

erase = ลบข้อมูลของฉัน
erase-text = คุณขอให้เทศบาลลบทุกอย่างเกี่ยวกับคุณใน Stegvis ได้ คุณจะได้คำตอบภายใน 1 เดือน บางครั้งกฎหมายบอกว่าต้องเก็บบางส่วนไว้ เมื่อลบทุกอย่างแล้ว คุณจะใช้แอปไม่ได้อีก
erase-ask = ขอให้ลบข้อมูลของฉัน
erase-asked = คุณขอไว้เมื่อ { $day }
erase-sees = { $coach } เห็นว่าคุณขอไว้

## Locked by a PIN

lock-title = ใส่ PIN ของคุณ
lock-erase = ลบ
lock-open = เปิด
lock-forgotten = ลืม PIN
lock-forgotten-title = ลืม PIN ใช่ไหม
lock-forgotten-text = คุณต้องใช้รหัสใหม่จากโค้ชของคุณ ทุกอย่างที่ Stegvis บันทึกไว้ในโทรศัพท์จะถูกลบ แผนของคุณและสิ่งที่คุณส่งไปแล้วยังอยู่
lock-forgotten-lost = สิ่งที่คุณทำตอนไม่มีเน็ตและยังไม่ได้ส่งจะหายไป ตอนที่ล็อกอยู่ โทรศัพท์ไม่เห็นว่ามีเท่าไร
lock-try-again = ลองอีกครั้ง
lock-throw-away = ลบและใส่รหัสใหม่

## Sign out

sign-out = ออกจากระบบ
sign-out-title = ต้องการออกจากระบบไหม
sign-out-text = ทุกอย่างจะถูกลบจากโทรศัพท์ แผนของคุณยังอยู่กับโค้ช คุณต้องใช้รหัสใหม่เพื่อเข้าอีกครั้ง
sign-out-unsent = ยังไม่ได้ส่ง { $count } รายการ รอจนมีเน็ตก่อน ไม่อย่างนั้นจะหายไป
sign-out-stay = อยู่ต่อ

## Help

help-call = โทรหา { $coach }
help-write = เขียนถึง { $coach }
call-ask = ขอให้ { $coach } โทรมา
call-asked = คุณขอให้ { $coach } โทรหาคุณแล้ว
help-code = ถ้าคุณไม่มีรหัส ให้ถามคนที่ช่วยคุณในโครงการ
help-screens = ในแอปมีอะไรบ้าง
help-today = ตอนนี้และต่อจากนี้มีอะไร
help-schedule = สิ่งที่คุณทำแต่ละสัปดาห์
help-steps = คุณมาถึงขั้นไหนแล้ว
help-messages = เขียนคุยกับโค้ชของคุณ
help-danger = ถ้ามีใครอยู่ในอันตราย โทร 112

## When the server refuses something that one did. Say what to do; blame nobody.

refused-title = มี 1 อย่างที่บันทึกไม่ได้
refused-no-such-occurrence = รายการที่คุณตอบไม่มีในตารางแล้ว ดูตารางว่าตอนนี้มีอะไร
refused-occurrence-cancelled = รายการที่คุณตอบงดแล้ว คุณไม่ต้องทำอะไร
refused-no-such-goal = เป้าหมายนี้ไม่มีในแผนของคุณแล้ว ดูบันไดว่าตอนนี้มีอะไร
refused-no-such-own-goal = เป้าหมายที่คุณเสนอไม่อยู่ตรงนี้แล้ว ดูบันไดว่าตอนนี้เป้าหมายอยู่ในแผนไหม
refused-too-many-own-goals = คุณมีเป้าหมายของตัวเอง 3 ข้อที่รอคำตอบอยู่แล้ว รอคำตอบก่อน หรือยกเลิก 1 ข้อ
refused-no-such-message = ข้อความนี้ไม่มีแล้ว คุณไม่ต้องทำอะไร
refused-unknown-language = ที่นี่ไม่มีภาษานี้ เลือกภาษาอื่น
refused-no-such-plan = แผนนี้ไม่มีแล้ว คุณไม่ต้องทำอะไร
refused-no-such-attachment = ข้อความเสียงหรือรูป 1 อย่างส่งไม่ถึง และไม่มีในโทรศัพท์แล้ว ทำใหม่อีกครั้ง
refused-unreadable = เซิร์ฟเวอร์ไม่เข้าใจสิ่งที่คุณทำ ปิดแอป เปิดใหม่ แล้วทำอีกครั้ง
