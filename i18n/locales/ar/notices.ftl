### Status: unchecked (machine-made)

notice-from-coach = كلمة من { $coach }
notice-offline = لا يوجد إنترنت.
notice-away = لا يجيب Stegvis الآن.
notice-saved-today = حُفظ اليوم { $time }.
notice-saved-day = حُفظ { $day } { $time }.
notice-not-kept = لا مكان للحفظ على الهاتف. يرجى إبقاء التطبيق مفتوحًا حتى يتم الإرسال.
notice-no-storage = لا يُحفظ شيء هنا، كما في نافذة خاصة. يرجى إبقاء التطبيق مفتوحًا حتى يتم الإرسال.
notice-lost = تعذّرت قراءة شيء لم يُرسل بعد على الهاتف. يرجى التحقق مما ينقص وإعادته.
notice-old-app = يجب تحديث التطبيق. عند توفر الإنترنت يكفي إغلاقه وفتحه من جديد.
notice-newer = يوجد شيء جديد هنا. لرؤيته يكفي إغلاق التطبيق وفتحه من جديد عند توفر الإنترنت.
