### Status: unchecked (machine-made)

kind-meeting = Görüşme
kind-swedish = İsveççe
kind-work-training = İş eğitimi
kind-practice = Staj
kind-job-search = İş arama
kind-job-coach = İş koçu
kind-study-visit = Tanıtım gezisi
kind-guidance = Rehberlik
kind-computer = Bilgisayar
kind-economy = Para işleri
kind-civic = Toplum
kind-health = Sağlık
kind-fitness = Spor
kind-walk = Yürüyüş
kind-cooking = Yemek yapma
kind-creative = El işi ve sanat
kind-other = Diğer
