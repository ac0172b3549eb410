### Status: unchecked (machine-made)

kind-meeting = چاوپێکەوتن
kind-swedish = زمانی سویدی
kind-work-training = مەشقی کار
kind-practice = پراکتیک
kind-job-search = گەڕان بەدوای کاردا
kind-job-coach = ڕاهێنەری کار
kind-study-visit = سەردانی فێربوون
kind-guidance = ڕێنمایی
kind-computer = کۆمپیوتەر
kind-economy = پارە و خەرجی
kind-civic = کۆمەڵگا
kind-health = تەندروستی
kind-fitness = وەرزش
kind-walk = پیاسە
kind-cooking = چێشتلێنان
kind-creative = هونەر و کاری دەستی
kind-other = شتی تر
