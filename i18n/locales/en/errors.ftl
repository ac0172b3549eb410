### Status: unchecked (machine-made)

## What was sent.

error-invalid-body = The server could not read what was sent. Reload the page and try again.
error-invalid-parameter = The address is not right. Go back and try again.
error-body-too-large = What was sent is too large. Split it into smaller parts.
error-newer-version = Your app is newer than the server. What you have done is kept. Try again later.
error-not-found = What you are looking for is not here. Go back to the start.
error-method-not-allowed = It cannot be done this way. Go back and try again.

## Signing in and pairing.

error-not-signed-in = You need to sign in again.
error-not-allowed = Your account may not do this. Go back to the start.
error-wrong-password = The e-mail address or the password is not right. Try again.
error-locked-out = The password was wrong too many times. Wait a while and try again.
error-too-many-requests = There were many tries in a short time. Wait a while and try again.
error-code-wrong = The code is not right. Look at the code and write it again.
error-code-used = The code has been used already. Ask your coach for a new code.
error-code-expired = The code is too old. Ask your coach for a new code.

## Plans and translations.

error-plan-conflict = Somebody else has changed the plan. Compare the two and choose.
error-plan-invalid = Something in the plan has to be changed before it can be saved.
error-plan-file-invalid = Something in the plan file cannot be read. Correct the line and try again.
error-plan-file-unknown-key = The plan file has a key that does not exist. Correct or remove the line.
error-plan-file-no-such-date = The plan file has a date that does not exist. Correct the date.
error-plan-file-ends-before-start = The plan file has an activity that ends before it starts. Correct the times.
error-plan-file-no-end = The plan file has a weekly activity without a last day. Write a last day.
error-plan-file-unknown-participant = The plan file is for somebody who is not your participant. Correct the name.
error-translation-conflict = Somebody else has saved a translation of the same text. Compare the two and choose.
error-unknown-language = That language is not here yet. Choose another language.

## The server and its start.

error-locale-file-broken = A language file cannot be read. The other languages work. Run “stegvis i18n check” and correct the file.
error-database-newer = The database was written by a newer version of Stegvis. Install that version or a later one.
error-address-taken = Another program already uses the address. Close that program, or choose another address with --listen.
error-folder-unwritable = The data folder cannot be written. Change the folder’s permissions, or choose another folder with --data.
error-unreachable = The server cannot be reached. What you have done is kept. Try again in a while.
error-busy = The server is busy. What you have done is kept. Try again in a while.
error-internal = Something went wrong on our side. What you have done is kept. Try again in a while.

plan-unknown-step = That step is not in the staircase. Choose one of the steps.
plan-ends-before-start = The end must be later than the start.
plan-until-before-first = The last day must be the first day, or later.
plan-no-weekday = Choose at least one weekday.
plan-weekday-twice = The same weekday is there twice. Remove one of them.
plan-too-long = An activity can go on for at most two years. Choose an earlier last day.
plan-never-happens = None of the weekdays is between the first and the last day. Change the days.
plan-exception-elsewhere = The cancelled day is not a day of the activity. Remove it or choose another.
plan-id-twice = Two parts of the plan have the same id. Remove one of them and add it again.
plan-too-many = The plan is too long. A plan has at most 60 activities and 60 goals.

plan-file-syntax = The line cannot be read. Write a key, an equals sign and a value, as in title = "Svenska och mat".
plan-file-not-quoted = Text must stand between quotation marks, as in title = "Svenska och mat".
plan-file-key-twice = The key is there twice in the same part. Remove one of them.
plan-file-unknown-key-near = There is no key “{ $key }”. Did you mean “{ $near }”?
plan-file-unknown-key = There is no key “{ $key }”. These may stand here: { $known }.
plan-file-missing-key = “{ $key }” is missing. Write, for example: { $example }
plan-file-wrong-value = The value of “{ $key }” cannot be read. Write, for example: { $example }
plan-file-single-brackets = Write [[{ $key }]] with double square brackets on a line of its own.
plan-file-newer-format = The file has a newer format than the server can read. Write format = { $known }, or update the server.
plan-file-no-such-date-near = There is no date { $written }. The last day of the month is { $near }.
plan-file-no-such-date = There is no date { $written }. Write year, month and day, as in 2026-11-24.
plan-file-no-such-time = There is no time { $written }. Write hour and minute with two digits, from 00:00 to 23:59.
plan-file-unknown-word-near = “{ $written }” is not one of the choices. Did you mean “{ $near }”?
plan-file-unknown-word = “{ $written }” is not one of the choices for “{ $key }”. Choose among: { $known }.
plan-file-text-empty = The text of “{ $key }” is empty. Write at least one character, or remove the line.
plan-file-text-too-long = The text of “{ $key }” has { $length } characters. Write at most { $max }.
plan-file-text-control = The text of “{ $key }” holds a character that cannot be shown. Remove it.
plan-file-ends-before-start = The activity ends at { $end } but starts at { $start }. Write an end that is later than the start.
plan-file-no-end = A weekly activity needs a last day. Write, for example: until = 2026-12-18
plan-file-no-day = The activity has no day. Write date = 2026-11-24 for one time, or weekdays = ["tuesday"] for every week.
plan-file-two-schedules = The activity has both a date and weekdays. Keep date for one time, or weekdays, first and until for every week.
plan-file-unknown-step = Step { $step } is not in the staircase. Write a number from 1 to { $top }, where { $top } is the top.
plan-file-too-many-steps = The staircase has too many steps. Write at most { $max }.
plan-file-unknown-participant-near = You have no participant called “{ $written }”. Did you mean “{ $near }”?
plan-file-unknown-participant = You have no participant “{ $written }”. Write the name as it stands in your list.
plan-file-several-participants = Several of your participants are called “{ $name }”. Write the participant’s id instead of the name.

error-database-unreachable = The database cannot be reached. Check that it is running and that the address in --database is right.
plan-file-right = The plan file can be read.
plan-file-published =
    { $changes ->
        [0] Published as number { $revision }. Nothing has changed since last time.
        [one] Published as number { $revision }. { $changes } thing has changed on the phone.
       *[other] Published as number { $revision }. { $changes } things have changed on the phone.
    }
plan-file-untranslated = Has no translation: { $text }
