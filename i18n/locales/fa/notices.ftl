### Status: unchecked (machine-made)

notice-from-coach = { $coach } می‌نویسد
notice-offline = اینترنت نیست.
notice-away = فعلاً Stegvis جواب نمی‌دهد.
notice-saved-today = امروز { $time } ذخیره شد.
notice-saved-day = { $day } { $time } ذخیره شد.
notice-not-kept = تلفن برای ذخیره کردن جا ندارد. اپلیکیشن را باز نگه دارید تا فرستاده شود.
notice-no-storage = اینجا چیزی ذخیره نمی‌شود، مانند پنجرهٔ خصوصی. اپلیکیشن را باز نگه دارید تا فرستاده شود.
notice-lost = چیزی که هنوز فرستاده نشده بود روی تلفن خوانده نشد. ببینید چیزی کم است یا نه و دوباره انجام دهید.
notice-old-app = اپلیکیشن باید به‌روز شود. وقتی اینترنت دارید، آن را ببندید و دوباره باز کنید.
