### Status: unchecked (machine-made)

kind-meeting = جلسه
kind-swedish = زبان سوئدی
kind-work-training = تمرین کار
kind-practice = کارآموزی
kind-job-search = جستجوی کار
kind-job-coach = مربی کار
kind-study-visit = بازدید برای آشنایی
kind-guidance = راهنمایی درس و شغل
kind-computer = کامپیوتر
kind-economy = پول و خرج خانه
kind-civic = جامعه
kind-health = سلامتی
kind-fitness = ورزش
kind-walk = پیاده‌روی
kind-cooking = آشپزی
kind-creative = هنر و کار دستی
kind-other = چیز دیگر
