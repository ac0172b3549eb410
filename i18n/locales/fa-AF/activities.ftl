### Status: unchecked (machine-made)

kind-meeting = ملاقات
kind-swedish = سویدنی
kind-work-training = تمرین کار
kind-practice = کارآموزی
kind-job-search = پیدا کردن کار
kind-job-coach = رهنمای کار
kind-study-visit = بازدید از مکتب یا کار
kind-guidance = مشوره
kind-computer = کمپیوتر
kind-economy = پول و مصرف خانه
kind-civic = جامعه
kind-health = صحت
kind-fitness = ورزش
kind-walk = قدم زدن
kind-cooking = آشپزی
kind-creative = هنر و کار دستی
kind-other = چیز دیگر
