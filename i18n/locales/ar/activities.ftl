### Status: unchecked (machine-made)

kind-meeting = لقاء
kind-swedish = اللغة السويدية
kind-work-training = التدريب على العمل
kind-practice = تدريب في مكان عمل
kind-job-search = البحث عن عمل
kind-job-coach = إرشاد في مكان العمل
kind-study-visit = زيارة تعريفية
kind-guidance = توجيه دراسي ومهني
kind-computer = الحاسوب
kind-economy = المال والمصروف
kind-civic = المجتمع
kind-health = الصحة
kind-fitness = الرياضة
kind-walk = نزهة مشيًا
kind-cooking = الطبخ
kind-creative = أشغال فنية
kind-other = نشاط آخر
