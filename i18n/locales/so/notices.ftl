### Status: unchecked (machine-made)

notice-from-coach = Eray ka yimid { $coach }
notice-offline = Internet ma jiro.
notice-away = Stegvis hadda kama jawaabayo.
notice-saved-today = Waxaa la kaydiyay maanta { $time }.
notice-saved-day = Waxaa la kaydiyay { $day } { $time }.
notice-not-kept = Telefoonku ma hayo meel uu wax ku kaydiyo. Ha xirin app-ka ilaa la diro.
notice-old-app = App-ku wuxuu u baahan yahay cusboonaysiin. Xir oo mar kale fur marka aad internet hesho.
