### Status: unchecked (machine-made)

## Always of use, at every activity

say-common-name = สวัสดี ฉันชื่อ …
say-common-not-understand = ไม่เข้าใจ
say-common-again = ช่วยพูดอีกครั้งได้ไหม
say-common-slower = ช่วยพูดช้าลงหน่อยได้ไหม
say-common-meaning = คำนั้นแปลว่าอะไร
say-common-in-swedish = อันนี้ภาษาสวีเดนเรียกว่าอะไร
say-common-help = ช่วยฉันหน่อยได้ไหม
say-common-interpreter = ฉันต้องการล่าม
say-common-toilet = ห้องน้ำอยู่ที่ไหน
say-common-thanks = ขอบคุณที่ช่วยนะ

## A meeting with one's coach or somebody else

say-meeting-appointment = สวัสดี ฉันมีนัดกับ …
say-meeting-late = ขอโทษที่มาสาย
say-meeting-question = ขอถามหน่อย
say-meeting-wish = อยากคุยเรื่อง …
say-meeting-write = ช่วยเขียนให้หน่อยได้ไหม
say-meeting-hard = ช่วงนี้มันยากสำหรับฉัน
say-meeting-agree = ดีเลย
say-meeting-next = ครั้งหน้าเจอกันเมื่อไหร่

## Learning Swedish

say-swedish-pronounce = คำนี้ออกเสียงอย่างไร
say-swedish-spell = คำนี้สะกดอย่างไร
say-swedish-page = ตอนนี้อยู่หน้าไหน
say-swedish-correct = ถูกไหม
say-swedish-homework = การบ้านมีอะไรบ้าง
say-swedish-together = มาฝึกด้วยกันไหม
say-swedish-myself = อยากลองทำเอง
say-swedish-speak = พูดภาษาสวีเดนกันได้ไหม

## Trying and practising work tasks, often in a group

say-work-training-show = ช่วยทำให้ดูหน่อยได้ไหม
say-work-training-next = ตอนนี้ต้องทำอะไร
say-work-training-right = ทำแบบนี้ถูกไหม
say-work-training-done = ทำเสร็จแล้ว
say-work-training-tools = เครื่องมืออยู่ที่ไหน
say-work-training-gloves = ขอถุงมือหน่อย
say-work-training-break = พักกี่โมง
say-work-training-together = มาช่วยกันทำไหม

## Working at a real workplace to learn

say-practice-new = สวัสดี ฉันเพิ่งมาใหม่ มาฝึกงานที่นี่
say-practice-supervisor = ใครเป็นพี่เลี้ยงของฉัน (คนที่สอนงาน)
say-practice-changing-room = ห้องเปลี่ยนเสื้อผ้าอยู่ที่ไหน
say-practice-show = ช่วยทำให้ดูอีกครั้งได้ไหม
say-practice-done = เสร็จแล้ว ให้ทำอะไรต่อดี
say-practice-break = เราพักกี่โมง
say-practice-careful = ระวัง!
say-practice-sick = สวัสดี วันนี้ฉันไม่สบาย ไปไม่ได้

## Writing a CV and applying for jobs

say-job-search-looking = กำลังหางานอยู่
say-job-search-worked = เคยทำงานเป็น …
say-job-search-good = ฉันเก่งเรื่อง …
say-job-search-cv = ช่วยอ่านประวัติย่อ (CV) ของฉันหน่อยได้ไหม
say-job-search-hours = ทำงานเต็มเวลาหรือไม่เต็มเวลาก็ได้
say-job-search-interview = ฉันจะไปสัมภาษณ์งาน
say-job-search-start = เริ่มงานได้เมื่อไหร่

## A meeting with a job coach, who helps at the workplace

say-job-coach-wish = อยากทำงานเกี่ยวกับ …
say-job-coach-well = ที่ทำงานเป็นไปด้วยดี
say-job-coach-hard = มันยากเกินไปสำหรับฉัน
say-job-coach-along = ไปที่ทำงานกับฉันได้ไหม
say-job-coach-boss = ช่วยคุยกับหัวหน้าของฉันได้ไหม
say-job-coach-pause = บางครั้งฉันต้องพักบ้าง
say-job-coach-other = อยากลองทำอย่างอื่น

## Visiting a school or a workplace to see how it is, often by bus

say-study-visit-meet = เราจะเจอกันที่ไหน
say-study-visit-bus = ต้องขึ้นรถเมล์สายไหน
say-study-visit-stop = ลงตรงนี้ใช่ไหม
say-study-visit-lost = หาทางไม่เจอ มารับหน่อยได้ไหม
say-study-visit-work = คุณทำงานอะไร
say-study-visit-skills = จะทำงานที่นี่ ต้องทำอะไรเป็นบ้าง
say-study-visit-photo = ขอถ่ายรูปได้ไหม
say-study-visit-back = เราจะกลับถึงกี่โมง

## Guidance about studies and careers

say-guidance-become = ฉันอยากเป็น …
say-guidance-education = ต้องเรียนอะไร
say-guidance-long = ใช้เวลานานเท่าไหร่
say-guidance-grades = ฉันมีใบเกรดจากประเทศของฉัน
say-guidance-apply = สมัครอย่างไร
say-guidance-last-day = สมัครได้ถึงวันไหน
say-guidance-cost = ค่าใช้จ่ายเท่าไหร่

## Learning to use a computer or a phone

say-computer-log-in = เข้าสู่ระบบอย่างไร
say-computer-password = ฉันลืมรหัสผ่าน
say-computer-click = ต้องคลิกตรงไหน
say-computer-mistake = กดผิด
say-computer-save = บันทึกอย่างไร
say-computer-print = พิมพ์ออกกระดาษอย่างไร
say-computer-broken = ใช้ไม่ได้
say-computer-bankid = ฉันไม่มี BankID

## Money and the household

say-economy-cost = ราคาเท่าไหร่
say-economy-expensive = แพงเกินไปสำหรับฉัน
say-economy-bill = ฉันได้ใบแจ้งหนี้มา
say-economy-when = ต้องจ่ายเมื่อไหร่
say-economy-parts = แบ่งจ่ายหลายครั้งได้ไหม
say-economy-receipt = ขอใบเสร็จได้ไหม
say-economy-form = ช่วยกรอกแบบฟอร์มหน่อยได้ไหม
say-economy-save = อยากเก็บเงิน

## How society works: rights, duties, authorities

say-civic-letter = ฉันได้จดหมายมา เขียนว่าอะไร
say-civic-authority = ต้องติดต่อหน่วยงานไหน
say-civic-right = ฉันมีสิทธิ์ได้รับไหม
say-civic-allowed = ทำแบบนั้นได้ไหม (ผิดกฎหรือไม่)
say-civic-sign = ต้องเซ็นชื่อตรงไหน
say-civic-emergency = โทร 112!
say-civic-different = ที่ประเทศของฉันไม่เหมือนกัน

## Health and well-being

say-health-how = สบายดีไหม
say-health-better = ตอนนี้ดีขึ้นแล้ว
say-health-pain = เจ็บตรงนี้
say-health-sleep = นอนไม่ค่อยหลับ
say-health-tired = วันนี้เหนื่อย
say-health-worried = ฉันกังวลใจ
say-health-book = ขอนัดหมอหรือพยาบาล
say-health-medicine = ฉันกินยาอยู่

## Exercise

say-fitness-changing-room = ห้องเปลี่ยนเสื้อผ้าอยู่ที่ไหน
say-fitness-locker = ล็อกเก็บของได้ที่ไหน
say-fitness-machine = เครื่องนี้ใช้อย่างไร
say-fitness-times = ต้องทำกี่ครั้ง
say-fitness-easier = มีท่าที่ง่ายกว่านี้ไหม
say-fitness-pain = เจ็บตรงนี้
say-fitness-rest = ขอพักหน่อย
say-fitness-praise = เก่งมาก!

## A walk together

say-walk-start = เริ่มเดินจากที่ไหน
say-walk-far = เราจะเดินไกลแค่ไหน
say-walk-slower = เดินช้าลงหน่อยได้ไหม
say-walk-rest = นั่งพักสักครู่ได้ไหม
say-walk-together = เดินไปด้วยกันไหม
say-walk-weather = วันนี้อากาศดีจัง!
say-walk-cold = หนาวนิดหน่อย

## Cooking together

say-cooking-hands = ล้างมือได้ที่ไหน
say-cooking-not-eat = ฉันไม่กิน …
say-cooking-allergic = ฉันแพ้ …
say-cooking-pork = ในอาหารมีหมูไหม
say-cooking-cut = ให้ฉันหั่นผักไหม
say-cooking-taste = อยากชิมไหม
say-cooking-good = อร่อยมาก!
say-cooking-dishes = เดี๋ยวฉันล้างจานให้

## Painting, music, sewing and the like

say-creative-try = ขอลองได้ไหม
say-creative-how = ทำอย่างไร
say-creative-material = กระดาษกับสีอยู่ที่ไหน
say-creative-borrow = ขอยืมกรรไกรได้ไหม
say-creative-praise = ทำออกมาสวยจัง!
say-creative-home = ที่ประเทศของฉันทำแบบนี้
say-creative-tidy = เก็บของกันเลยไหม

## Any other activity

say-other-first-time = ฉันมาที่นี่ครั้งแรก
say-other-where = ต้องไปทางไหน
say-other-who = ต้องคุยกับใคร
say-other-bring = ต้องเอาอะไรไปบ้าง
say-other-start = เริ่มกี่โมง
say-other-end = เลิกกี่โมง
say-other-seat = ตรงนี้ว่างไหม (ขอนั่ง)
