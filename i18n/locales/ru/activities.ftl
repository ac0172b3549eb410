### Status: unchecked (machine-made)

kind-meeting = Встреча
kind-swedish = Шведский язык
kind-work-training = Рабочие навыки
kind-practice = Практика
kind-job-search = Поиск работы
kind-job-coach = Коуч по работе
kind-study-visit = Экскурсия
kind-guidance = Консультация
kind-computer = Компьютер
kind-economy = Деньги
kind-civic = Общество
kind-health = Здоровье
kind-fitness = Спорт
kind-walk = Прогулка
kind-cooking = Готовим еду
kind-creative = Творчество
kind-other = Другое
