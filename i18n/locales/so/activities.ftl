### Status: unchecked (machine-made)

kind-meeting = Kulan
kind-swedish = Af Iswiidhish
kind-work-training = Tababar shaqo
kind-practice = Shaqo-barasho
kind-job-search = Shaqo raadin
kind-job-coach = La-taliye shaqo
kind-study-visit = Booqasho waxbarasho
kind-guidance = Hagid
kind-computer = Kombiyuutar
kind-economy = Lacag
kind-civic = Bulshada
kind-health = Caafimaad
kind-fitness = Jimicsi
kind-walk = Socod
kind-cooking = Cunto karin
kind-creative = Hal-abuur
kind-other = Wax kale
