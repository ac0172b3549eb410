### Status: unchecked (machine-made)

notice-from-coach = { $coach } เขียนว่า
notice-offline = ไม่มีเน็ต
notice-away = ตอนนี้ Stegvis ไม่ตอบ
notice-saved-today = บันทึกวันนี้ { $time }
notice-saved-day = บันทึก { $day } { $time }
notice-not-kept = โทรศัพท์ไม่มีที่ให้บันทึก เปิดแอปไว้จนกว่าจะส่งเสร็จ
notice-no-storage = ที่นี่ไม่บันทึกอะไรไว้ เหมือนหน้าต่างส่วนตัว เปิดแอปไว้จนกว่าจะส่งเสร็จ
notice-lost = มีบางอย่างที่ยังไม่ได้ส่ง แต่โทรศัพท์อ่านไม่ได้ ดูว่ามีอะไรหายไปไหม แล้วทำอีกครั้ง
notice-old-app = แอปต้องอัปเดต ปิดแอป แล้วเปิดใหม่เมื่อคุณมีเน็ต
notice-newer = มีข้อมูลใหม่ที่นี่ ถ้าอยากดู ให้ปิดแอป แล้วเปิดใหม่เมื่อคุณมีเน็ต
