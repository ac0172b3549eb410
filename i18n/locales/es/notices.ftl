### Status: unchecked (machine-made)

notice-from-coach = { $coach } escribe
notice-offline = Sin internet.
notice-away = Stegvis no responde en este momento.
notice-saved-today = Guardado hoy a las { $time }.
notice-saved-day = Guardado el { $day } a las { $time }.
notice-not-kept = El teléfono no tiene espacio para guardar. Deja la app abierta hasta que todo se haya enviado.
notice-no-storage = Aquí no se guarda nada, como en una ventana privada. Deja la app abierta hasta que todo se haya enviado.
notice-lost = El teléfono no pudo leer algo que no estaba enviado. Mira si falta algo y hazlo otra vez.
notice-old-app = Hay que actualizar la app. Ciérrala y ábrela otra vez cuando tengas internet.
notice-newer = Aquí hay algo nuevo. Para verlo, cierra la app y ábrela otra vez cuando tengas internet.
