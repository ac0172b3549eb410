### Status: unchecked (machine-made)

kind-meeting = لیدنه
kind-swedish = سویډني ژبه
kind-work-training = د کار تمرین
kind-practice = عملي کار
kind-job-search = د کار لټول
kind-job-coach = د کار لارښود
kind-study-visit = د ښوونځي یا کار لیدل
kind-guidance = مشوره
kind-computer = کمپیوټر
kind-economy = پیسې او د کور خرڅ
kind-civic = ټولنه
kind-health = روغتیا
kind-fitness = ورزش
kind-walk = ګرځېدل
kind-cooking = پخلی
kind-creative = هنر او لاسي کار
kind-other = بل څه
