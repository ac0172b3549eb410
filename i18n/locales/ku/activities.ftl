### Status: unchecked (machine-made)

kind-meeting = Hevdîtin
kind-swedish = Zimanê swêdî
kind-work-training = Perwerdeya kar
kind-practice = Praktîk
kind-job-search = Lêgerîna kar
kind-job-coach = Rahênerê kar
kind-study-visit = Serdana fêrbûnê
kind-guidance = Rêberî
kind-computer = Kompûter
kind-economy = Pere û mesref
kind-civic = Civak
kind-health = Tenduristî
kind-fitness = Werziş
kind-walk = Meş
kind-cooking = Çêkirina xwarinê
kind-creative = Huner û karê destan
kind-other = Tiştekî din
