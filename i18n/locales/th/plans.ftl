### Status: unchecked (machine-made)

plan-unknown-step = ขั้นนี้ไม่มีในบันได เลือกขั้นที่มีอยู่
plan-ends-before-start = เวลาจบต้องอยู่หลังเวลาเริ่ม
plan-until-before-first = วันสุดท้ายต้องเป็นวันเดียวกับวันแรกหรือหลังจากนั้น
plan-no-weekday = เลือกวันในสัปดาห์อย่างน้อย 1 วัน
plan-weekday-twice = มีวันเดียวกันในสัปดาห์ 2 ครั้ง ลบออก 1 ครั้ง
plan-too-long = กิจกรรมมีได้ไม่เกิน 2 ปี เลือกวันสุดท้ายให้เร็วขึ้น
plan-never-happens = วันในสัปดาห์ที่เลือกไม่อยู่ระหว่างวันแรกกับวันสุดท้าย เปลี่ยนวัน
plan-exception-elsewhere = วันที่งดไม่ใช่วันของกิจกรรมนี้ ลบออกหรือเลือกวันอื่น
plan-id-twice = 2 ส่วนของแผนมี id เดียวกัน ลบออก 1 ส่วน แล้วเพิ่มใหม่
plan-too-many = แผนยาวเกินไป แผนมีได้ไม่เกิน 60 กิจกรรมและ 60 เป้าหมาย

plan-file-syntax = อ่านบรรทัดนี้ไม่ได้ เขียนคีย์ เครื่องหมายเท่ากับ และค่า เช่น title = "Svenska och mat"
plan-file-not-quoted = ข้อความต้องอยู่ในเครื่องหมายคำพูด เช่น title = "Svenska och mat"
plan-file-key-twice = มีคีย์นี้ 2 ครั้งในส่วนเดียวกัน ลบออก 1 ครั้ง
plan-file-unknown-key-near = ไม่มีคีย์ “{ $key }” คุณหมายถึง “{ $near }” ใช่ไหม
plan-file-unknown-key = ไม่มีคีย์ “{ $key }” ที่นี่ใช้ได้: { $known }
plan-file-missing-key = ขาด “{ $key }” เขียน เช่น { $example }
plan-file-wrong-value = อ่านค่าของ “{ $key }” ไม่ได้ เขียน เช่น { $example }
plan-file-single-brackets = เขียน [[{ $key }]] ด้วยวงเล็บเหลี่ยมคู่ แยกเป็น 1 บรรทัด
plan-file-newer-format = ไฟล์นี้มีรูปแบบใหม่กว่าที่เซิร์ฟเวอร์อ่านได้ เขียน format = { $known } หรืออัปเดตเซิร์ฟเวอร์
plan-file-no-such-date-near = ไม่มีวันที่ { $written } วันสุดท้ายของเดือนคือ { $near }
plan-file-no-such-date = ไม่มีวันที่ { $written } เขียนปี เดือน และวัน เช่น 2026-11-24
plan-file-no-such-time = ไม่มีเวลา { $written } เขียนชั่วโมงและนาทีอย่างละ 2 หลัก ตั้งแต่ 00:00 ถึง 23:59
plan-file-unknown-word-near = “{ $written }” ไม่มีให้เลือก คุณหมายถึง “{ $near }” ใช่ไหม
plan-file-unknown-word = “{ $written }” ไม่มีให้เลือกสำหรับ “{ $key }” เลือกจาก: { $known }
plan-file-text-empty = ข้อความของ “{ $key }” ว่างอยู่ เขียนอย่างน้อย 1 ตัวอักษร หรือลบบรรทัดนี้
plan-file-text-too-long = ข้อความของ “{ $key }” มี { $length } ตัวอักษร เขียนได้ไม่เกิน { $max }
plan-file-text-control = ข้อความของ “{ $key }” มีตัวอักษรที่แสดงไม่ได้ ลบตัวนั้นออก
plan-file-ends-before-start = กิจกรรมจบ { $end } แต่เริ่ม { $start } เขียนเวลาจบให้อยู่หลังเวลาเริ่ม
plan-file-no-end = กิจกรรมทุกสัปดาห์ต้องมีวันสุดท้าย เขียน เช่น until = 2026-12-18
plan-file-no-day = กิจกรรมนี้ไม่มีวัน เขียน date = 2026-11-24 สำหรับครั้งเดียว หรือ weekdays = ["tisdag"] สำหรับทุกสัปดาห์
plan-file-two-schedules = กิจกรรมนี้มีทั้งวันที่และวันในสัปดาห์ เก็บ date ไว้สำหรับครั้งเดียว หรือเก็บ weekdays, first และ until ไว้สำหรับทุกสัปดาห์
plan-file-unknown-step = ขั้นที่ { $step } ไม่มีในบันได เขียนเลขตั้งแต่ 1 ถึง { $top } โดย { $top } คือบนสุด
plan-file-too-many-steps = บันไดมีขั้นมากเกินไป เขียนได้ไม่เกิน { $max }
plan-file-unknown-participant-near = คุณไม่มีผู้เข้าร่วมชื่อ “{ $written }” คุณหมายถึง “{ $near }” ใช่ไหม
plan-file-unknown-participant = คุณไม่มีผู้เข้าร่วม “{ $written }” เขียนชื่อตามที่อยู่ในรายการของคุณ
plan-file-several-participants = ผู้เข้าร่วมของคุณหลายคนชื่อ “{ $name }” เขียน id ของผู้เข้าร่วมแทนชื่อ
plan-file-right = อ่านไฟล์แผนได้
plan-file-published =
    { $changes ->
        [0] เผยแพร่เป็นหมายเลข { $revision } ไม่มีอะไรเปลี่ยนจากครั้งก่อน
       *[other] เผยแพร่เป็นหมายเลข { $revision } ในโทรศัพท์เปลี่ยน { $changes } อย่าง
    }
plan-file-untranslated = ไม่มีคำแปล: { $text }

backup-written = เขียนและตรวจข้อมูลสำรองแล้ว
backup-restored = กู้คืนข้อมูลสำรองแล้ว
doctor-sound = ฐานข้อมูลครบ และทุกอย่างในนั้นถูกต้อง
doctor-damaged = ไฟล์ฐานข้อมูลเสีย
doctor-reference-broken = มีแถวที่อ้างถึงแถวที่ไม่มีอยู่จริง
doctor-row-missing = มีผู้เข้าร่วมที่ขาดแถวที่ทุกคนต้องมี
doctor-head-wrong = ท้ายของฟีดไม่ตรงกับการเปลี่ยนแปลงล่าสุด
doctor-number-wrong = มีหมายเลขในฟีดที่ผิดหรือใช้ 2 ครั้ง
doctor-value-wrong = มีค่าที่บันทึกไว้แต่อ่านไม่ได้
doctor-item-misplaced = มีรายการในฟีดที่อยู่ใต้คีย์ผิด
doctor-item-differs = มีรายการในฟีดที่ไม่ตรงกับตาราง

mydata-title = ทุกอย่างเกี่ยวกับคุณใน Stegvis
mydata-lead = นี่คือทุกอย่างเกี่ยวกับคุณที่เก็บไว้ใน Stegvis ไฟล์นี้ทำเมื่อ { $moment }
mydata-care = ไฟล์นี้เป็นของคุณ ใครอ่านก็เห็นทุกอย่างเกี่ยวกับคุณ คิดให้ดีก่อนให้ใคร
mydata-incomplete = ยังมีข้อมูลอีกที่ใส่ในไฟล์ไม่พอ ขอส่วนที่เหลือได้จากเทศบาลของคุณ
mydata-nothing = ไม่มีข้อมูลเก็บไว้
mydata-you = เกี่ยวกับคุณ
mydata-name = ชื่อ
mydata-language = ภาษา
mydata-municipality = เทศบาล
mydata-programme = โครงการ
mydata-coach = โค้ช
mydata-since = คุณเข้าร่วมตั้งแต่
mydata-seen = โทรศัพท์ติดต่อกับ Stegvis เมื่อ
mydata-number = หมายเลขของคุณใน Stegvis
mydata-steps = บันได
mydata-here = คุณอยู่ที่นี่
mydata-step = ขั้นที่ { $step }
mydata-plan = แผนของคุณตอนนี้
mydata-draft = สิ่งที่โค้ชของคุณกำลังเขียน
mydata-plans-before = แผนก่อนหน้านี้ของคุณ
mydata-plan-reached = มาถึงโทรศัพท์เมื่อ { $moment }
mydata-plan-opened = คุณเปิดเมื่อ { $moment }
mydata-goals = เป้าหมาย
mydata-activities = กิจกรรม
mydata-bring = เอาไปด้วย
mydata-cancelled = งด { $day }
mydata-answers = คำตอบของคุณ
mydata-late = จะไปสาย { $count } นาที
mydata-goals-done = เป้าหมายที่คุณทำแล้ว
mydata-wishes = สิ่งที่คุณขอ
mydata-call = ให้โค้ชของคุณโทรหาคุณ
mydata-erasure = ให้ลบทุกอย่างเกี่ยวกับคุณ
mydata-own-goal = เป้าหมายที่คุณเสนอเอง
mydata-smaller-step = เป้าหมายที่เล็กกว่า แทนเป้าหมายนี้
mydata-coach-answered = โค้ชตอบเมื่อ { $moment }
mydata-wish-over = คำขอนี้จบแล้ว
mydata-messages = ข้อความ
mydata-me = คุณ
mydata-sent-at = ส่งถึงเมื่อ { $moment }
mydata-coach-saw = โค้ชเห็นเมื่อ { $moment }
mydata-read-at = อ่านเมื่อ { $moment }
mydata-translations = คำแปลในโทรศัพท์ของคุณ
mydata-phones = โทรศัพท์ รหัส และปฏิทิน
mydata-paired = โทรศัพท์เครื่องหนึ่งเข้าใช้ได้เมื่อ { $moment }
mydata-used = ใช้ครั้งล่าสุดเมื่อ { $moment }
mydata-ended = ออกจากระบบเมื่อ { $moment }
mydata-code = รหัสจาก { $name }
mydata-code-until = ใช้ได้ถึง { $moment }
mydata-code-used = ใช้เมื่อ { $moment }
mydata-calendar = ลิงก์ไปที่ปฏิทินของคุณ ตั้งแต่ { $moment }
mydata-sent = เวลาที่โทรศัพท์ส่งอะไรไป
mydata-refused = บันทึกไม่ได้
mydata-about = เรื่องที่ควรรู้
mydata-why = เทศบาลใช้ข้อมูลเพื่อวางแผนและดูขั้นของคุณไปสู่งานหรือการเรียน ร่วมกับคุณ
mydata-who = คุณและโค้ชของคุณเห็นข้อมูล คนที่แปลเห็นข้อความในแผน แต่ไม่รู้ว่าเป็นของคุณ หัวหน้าเห็นแค่จำนวน
mydata-how-long = เทศบาลเป็นคนกำหนดว่าจะเก็บข้อมูลนานแค่ไหน ถามโค้ชของคุณได้
mydata-rights = คุณขอให้เทศบาลแก้หรือลบข้อมูลได้ ถ้าคุณไม่พอใจ คุณร้องเรียนได้ที่หน่วยงานคุ้มครองข้อมูลส่วนบุคคลของสวีเดน Integritetsskyddsmyndigheten, IMY
mydata-not-here = รหัสและกุญแจไม่อยู่ในไฟล์นี้ เพราะเก็บไว้แบบที่ไม่มีใครอ่านได้ ข้อมูลเก่าอาจยังอยู่ในไฟล์สำรองของเทศบาลอีกช่วงหนึ่ง
