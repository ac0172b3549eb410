### Status: unchecked (machine-made)

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
plan-file-right = The plan file can be read.
plan-file-published =
    { $changes ->
        [0] Published as number { $revision }. Nothing has changed since last time.
        [one] Published as number { $revision }. { $changes } thing has changed on the phone.
       *[other] Published as number { $revision }. { $changes } things have changed on the phone.
    }
plan-file-untranslated = Has no translation: { $text }

backup-written = The backup is written and checked.
backup-restored = The backup is restored.
doctor-sound = The database is whole, and everything in it is right.
doctor-damaged = The database file is damaged.
doctor-reference-broken = A row names a row that does not exist.
doctor-row-missing = A participant lacks a row that everybody must have.
doctor-head-wrong = The end of a feed does not agree with its latest change.
doctor-number-wrong = A number in a feed is wrong or used twice.
doctor-value-wrong = A stored value cannot be read.
doctor-item-misplaced = A thing in a feed stands under the wrong key.
doctor-item-differs = A thing in a feed does not agree with the tables.

### The file with everything about a participant, which the participant keeps and reads. Speak to the participant.

mydata-title = Everything about you in Stegvis
mydata-lead = Here is everything that is saved about you in Stegvis. The file was made { $moment }.
mydata-care = The file is yours. Whoever reads it sees everything about you, so be careful whom you give it to.
mydata-incomplete = There is more than the file has room for. Ask your municipality for the rest.
mydata-nothing = Nothing is saved.
mydata-you = About you
mydata-name = Name
mydata-language = Language
mydata-municipality = Municipality
mydata-programme = Programme
mydata-coach = Coach
mydata-since = You have taken part since
mydata-seen = The phone was in contact with Stegvis
mydata-number = Your number in Stegvis
mydata-steps = The stairs
mydata-here = You are here.
mydata-step = Step { $step }
mydata-plan = Your plan now
mydata-draft = What your coach is writing
mydata-plans-before = Your plans before
mydata-plan-reached = Came to the phone { $moment }.
mydata-plan-opened = You opened it { $moment }.
mydata-goals = Goals
mydata-activities = Activities
mydata-bring = Bring
mydata-cancelled = Cancelled { $day }
mydata-answers = Your answers
mydata-late =
    { $count ->
        [one] I will be { $count } minute late
       *[other] I will be { $count } minutes late
    }
mydata-goals-done = Goals that you have done
mydata-wishes = What you have asked for
mydata-call = That your coach calls you
mydata-erasure = That everything about you is erased
mydata-own-goal = A goal of your own
mydata-smaller-step = A smaller step instead of
mydata-coach-answered = The coach answered { $moment }.
mydata-wish-over = It does not apply any more.
mydata-messages = Messages
mydata-me = You
mydata-sent-at = Arrived { $moment }.
mydata-coach-saw = The coach saw it { $moment }.
mydata-read-at = Read { $moment }.
mydata-translations = Translations on your phone
mydata-phones = Phones, codes and calendars
mydata-paired = A phone was let in { $moment }.
mydata-used = It was last used { $moment }.
mydata-ended = It was signed out { $moment }.
mydata-code = A code from { $name }
mydata-code-until = It was valid until { $moment }.
mydata-code-used = It was used { $moment }.
mydata-calendar = A link to your calendar, from { $moment }
mydata-sent = When the phone sent something
mydata-refused = It could not be saved.
mydata-about = Good to know
mydata-why = The municipality uses the data to plan and follow your steps towards work or studies, together with you.
mydata-who = You and your coaches see the data. Those who translate see the texts in the plan, but not that they are yours. The manager sees only numbers.
mydata-how-long = The municipality decides how long the data is kept. Ask your coach.
mydata-rights = You can ask the municipality to correct or erase the data. If you are not satisfied, you can complain to Integritetsskyddsmyndigheten, IMY.
mydata-not-here = Codes and keys are not here, because they are not saved in a way that anybody can read. In the municipality’s backups, older data may stay for a while.
