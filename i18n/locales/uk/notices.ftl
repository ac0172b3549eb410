### Status: unchecked (machine-made)

notice-from-coach = { $coach } пише
notice-offline = Немає мережі.
notice-away = Stegvis зараз не відповідає.
notice-saved-today = Збережено сьогодні о { $time }.
notice-saved-day = Збережено: { $day } { $time }.
notice-not-kept = На телефоні немає місця для збереження. Не закривайте застосунок, доки все не буде надіслано.
notice-old-app = Застосунок треба оновити. Закрийте його й відкрийте знову, коли буде мережа.
