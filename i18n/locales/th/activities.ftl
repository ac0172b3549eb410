### Status: unchecked (machine-made)

kind-meeting = นัดพูดคุย
kind-swedish = ภาษาสวีเดน
kind-work-training = ฝึกทำงาน
kind-practice = ฝึกงาน
kind-job-search = หางาน
kind-job-coach = โค้ชเรื่องงาน
kind-study-visit = ไปดูงาน
kind-guidance = แนะแนว
kind-computer = คอมพิวเตอร์
kind-economy = เรื่องเงิน
kind-civic = สังคม
kind-health = สุขภาพ
kind-fitness = ออกกำลังกาย
kind-walk = เดินเล่น
kind-cooking = ทำอาหาร
kind-creative = งานศิลปะ
kind-other = อื่น ๆ
