### Status: unchecked (machine-made)

kind-meeting = တွေ့ဆုံမှု
kind-swedish = ဆွီဒင်ဘာသာ
kind-work-training = အလုပ်လေ့ကျင့်မှု
kind-practice = အလုပ်သင်
kind-job-search = အလုပ်ရှာခြင်း
kind-job-coach = အလုပ်နည်းပြ
kind-study-visit = လေ့လာရေးခရီး
kind-guidance = လမ်းညွှန်မှု
kind-computer = ကွန်ပျူတာ
kind-economy = ငွေကြေး
kind-civic = လူမှုရေး
kind-health = ကျန်းမာရေး
kind-fitness = အားကစား
kind-walk = လမ်းလျှောက်ခြင်း
kind-cooking = ဟင်းချက်ခြင်း
kind-creative = အနုပညာ၊ လက်မှုပညာ
kind-other = တခြား
