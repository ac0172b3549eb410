### Status: unchecked (machine-made)

kind-meeting = Зустріч
kind-swedish = Шведська мова
kind-work-training = Трудове навчання
kind-practice = Практика
kind-job-search = Пошук роботи
kind-job-coach = Коуч із роботи
kind-study-visit = Ознайомчий візит
kind-guidance = Консультація
kind-computer = Комп’ютер
kind-economy = Гроші
kind-civic = Суспільство
kind-health = Здоров’я
kind-fitness = Тренування
kind-walk = Прогулянка
kind-cooking = Кулінарія
kind-creative = Творчість
kind-other = Інше
