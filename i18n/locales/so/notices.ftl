### Status: unchecked (machine-made)

notice-from-coach = Eray ka yimid { $coach }
notice-offline = Internet ma jiro.
notice-away = Stegvis hadda kama jawaabayo.
notice-saved-today = Waxaa la kaydiyay maanta { $time }.
notice-saved-day = Waxaa la kaydiyay { $day } { $time }.
notice-not-kept = Telefoonku ma hayo meel uu wax ku kaydiyo. Ha xirin app-ka ilaa la diro.
notice-no-storage = Halkan waxba laguma kaydiyo, sida daaqadda gaarka ah. Ha xirin app-ka ilaa la diro.
notice-lost = Wax aan weli la dirin ayaa telefoonka laga akhrin waayay. Eeg haddii wax ka maqan yihiin oo mar kale samee.
notice-old-app = App-ku wuxuu u baahan yahay cusboonaysiin. Xir oo mar kale fur marka aad internet hesho.
notice-newer = Halkan wax cusub ayaa jira. Si aad u aragto, xir app-ka oo mar kale fur marka aad internet hesho.
