### Status: unchecked (machine-made)

app-name = Stegvis

## In the same place on every screen

tabs = Menu
today = Today
schedule = Schedule
steps = The stairs
messages = Coach
help = Help
language = Language
close = Close
understood = OK
coach-nameless = your coach
coach-named = { $name }, your coach

listen = Listen
listen-stop = Stop

## First start

welcome-title = Choose language
welcome-title-en = Choose language
welcome-title-ar = اختر اللغة
welcome-title-ti = ቋንቋ ምረጽ
languages = Languages to choose from
languages-loading = Getting the languages
languages-unreachable = We cannot get more languages now. You can start in Swedish and change language later.
try-again = Try again
language-loading = Getting { $name }
language-unreachable = That language is not on the phone yet. You need a network to get it.
language-unchecked = A computer has translated part of the app. No person has checked all of it yet.

enter-title = Open with the code
enter-lead = You get a code from your coach.
enter-label = Write the code
enter-note = Eight characters. Capital and small letters both work.
enter-next = Next
enter-busy = Opening
enter-shape = That does not look like a code. A code has eight characters. Please look at it once more.
enter-camera = Does your coach show a square with black dots? Open the phone’s camera and hold it in front of the square. Then Stegvis opens.
enter-scan = Read the square with the camera
enter-scan-denied = The camera cannot be used. Write the code instead.
enter-sees = The code only says who you are. It works once.
ended-title = You need a new code
ended-text = The phone is not signed in any more. Ask your coach for a new code. What you have done is still on the phone.
emptied-text = The phone has removed what the app had saved. Ask your coach for a new code. What was sent is still there.
pin-thrown-away = Your PIN was forgotten, or wrong too many times. The phone has removed what was saved in Stegvis. Ask your coach for a new code. What was sent is still there.

## Today

in-minutes =
    { $count ->
        [one] In { $count } minute
       *[other] In { $count } minutes
    }
in-hours =
    { $count ->
        [one] In { $count } hour
       *[other] In { $count } hours
    }
now = Now
tour = Show how the app works
tour-place = { $stop } of { $stops }
tour-skip = Skip
tour-end = Start
how-was-it = How was it?
feeling-good = Good
feeling-so-so = So-so
feeling-bad = Not good
how-was-it-sees = { $coach } sees what you answer. You do not have to answer.
support-ask = Do you get the support you need?
enough-yes = Yes
enough-partly = Partly
enough-no = No
support-sees = { $coach } does not see what you answer. Those who lead the project see how many people give each answer, but no names. You do not have to answer.
support-thanks = Thank you for your answer.
support-more = Do you want to tell what you need?
not-now = Not now
news-title = { $coach } has changed your plan
news-step = New step
news-added = New
news-moved = New time
news-cancelled = Cancelled
news-restored = On after all
news-place = New place
news-changed = Changed
news-removed = Removed
news-goal-added = New goal
news-goal-changed = Changed goal
news-goal-removed = Removed goal
news-more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
tomorrow = Tomorrow
yesterday = Yesterday
until = until { $time }
fact-where = Where
fact-who = With whom
bring = Bring { $things }
fact-bring = Bring
to-say = Useful things to say
to-say-always = Always useful to know
later = Later
next-up = Next
day-and-time = { $day }, { $time }
step-of = Step { $step } of { $steps }
goal-next = A small goal
step-top = You have arrived
message-new = New message from { $name }

free-title = Nothing in the schedule today
over-title = Done for today
free-until = Next time is { $day }.
free-until-tomorrow = Next time is tomorrow.
free-until-later = There is nothing more in the schedule right now.
no-plan-title = No plan yet
no-plan-text = { $coach } is making your plan. You will see it here when it is ready.

loading = Getting your schedule
rest-loading = Getting the rest of the app
loading-more = With a bad network it takes a while. You can put the phone away.

## Answers

answer-coming = I am coming
answer-cannot = I cannot come
answer-late = I will be late
answer-here = I am here
answered-coming = You are coming
answered-cannot = You cannot come
answered-late =
    { $count ->
        [one] You will be { $count } minute late
       *[other] You will be { $count } minutes late
    }
answered-here = You are here
answer-undo = Undo the answer
answer-on-phone = The answer is saved on the phone. It is sent to { $coach } when you have a network.
answer-sent = The answer has been sent to { $coach }.
answer-read = { $coach } has seen your answer.
answer-sees = { $coach } sees your answer.
answer-sees-undo = { $coach } sees your answer. You can undo it.
why = Why can you not come?
why-about = { $what }, { $time }
late = How late will you be?
late-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
reason-ill = I am ill
reason-child-ill = My child is ill
reason-doctor = I am going to the doctor
reason-travel = I cannot get there
reason-no-strength = I do not have the strength today
reason-other = Something else

## Schedule

week = Week { $number }
week-short = W. { $number }
week-before = Show the week before, week { $number }
week-after = Show the week after, week { $number }
week-this = Show this week
month-show = Show the month
week-show = Show the week
month-previous = Previous
month-next = Next
month-turn = Show { $month }
month-day =
    { $count ->
        [one] { $day }, { $count } activity
       *[other] { $day }, { $count } activities
    }
day-free = Nothing in the schedule
mark-coming = You are coming
mark-cannot = You cannot come
mark-coming-waiting = You are coming. Waiting for a network.
mark-cannot-waiting = You cannot come. Waiting for a network.
mark-late = You will be late
mark-late-waiting = You will be late. Waiting for a network.
mark-here-waiting = You are here. Waiting for a network.
mark-cancelled = Cancelled
cancelled-text = You do not need to come.
past-text = This is already over.
gone-title = This is not in the schedule any more
gone-text = Your coach has changed the plan. Look in the schedule to see what applies now.

## The schedule in the calendar of the phone

calendar-add = Add to the phone’s calendar
calendar-title = The schedule in the phone’s calendar
calendar-text = The schedule then shows in the phone’s own calendar. When the plan changes, the calendar changes too.
calendar-once = The schedule, as it is now, then shows in the phone’s own calendar. Do this once more when the plan has changed.
calendar-sees = Anyone who has the link can see your schedule. Do not give it to anyone.
calendar-open = Open the calendar
calendar-remove = Remove the link
calendar-removed = The link has been removed. The calendar gets nothing more from here.

## Swedish public holidays: what people in Sweden call the day follows under the translation

holiday-new-year = New Year’s Day
holiday-epiphany = Epiphany
holiday-good-friday = Good Friday
holiday-easter = Easter Sunday
holiday-easter-monday = Easter Monday
holiday-first-of-may = May Day
holiday-ascension = Ascension Day
holiday-pentecost = Pentecost
holiday-national-day = Sweden’s National Day
holiday-midsummer-eve = Midsummer Eve
holiday-midsummer = Midsummer Day
holiday-all-saints = All Saints’ Day
holiday-christmas-eve = Christmas Eve
holiday-christmas = Christmas Day
holiday-boxing-day = Boxing Day
holiday-new-years-eve = New Year’s Eve

## The staircase and its small goals

steps-top = At the top: { $top }
steps-label =
    { $steps ->
        [one] The stairs have { $steps } step. You are on step { $step }. At the top: { $top }.
       *[other] The stairs have { $steps } steps. You are on step { $step }. At the top: { $top }.
    }
steps-label-top = You have climbed all the stairs. You have arrived: { $top }.
step-word = Step
step-done = Done
step-here = You are here
step-coming = Coming
goals-done =
    { $count ->
        [one] { $done } of { $count } small goal
       *[other] { $done } of { $count } small goals
    }
goals-count =
    { $count ->
        [one] { $count } small goal
       *[other] { $count } small goals
    }
goals = Small goals
goals-of-step = Small goals on step { $step }
goals-none = There are no small goals on this step yet.
goal-now = Now
goal-done = Done
goal-done-waiting = Done. Waiting for a network.
goal-of-step = Small goal on step { $step }
goal-how = How to do it
goal-do = I have done it
goal-did = You have done it
goal-cheer =
    { $count ->
        [one] Well done! It is your first small goal.
       *[other] Well done! You have done { $count } small goals.
    }
deed-on-phone = It is saved on the phone. It is sent to { $coach } when you have a network.
deed-sent = It has been sent to { $coach }.
deed-read = { $coach } has seen it.
undo = Undo
goal-help = Ask { $coach } for help
goal-smaller = It is too big
goal-smaller-asked = I have asked for a smaller step
wish-answered = { $coach } has answered
goal-own = Suggest your own goal
goal-own-ask = Which goal do you want?
goal-idea-talk = Speak Swedish with someone
goal-idea-bus = Take the bus by myself
goal-idea-computer = Get better at using a computer
goal-idea-walk = Take a walk every day
goal-own-write = Or write your own goal
goal-own-long = The goal is too long. It may have { $max } characters. Please write it shorter.
goal-own-send = Send
goal-own-sees = { $coach } reads your goal and answers you.
goal-own-wish = My suggestion: { $goal }
goal-own-enough = You have three goals of your own waiting for an answer from { $coach }.
goal-help-text = I need help with: { $goal }
goal-sees = You and { $coach } see your goals.
goal-gone-title = The goal is not in your plan any more
goal-gone-text = Your coach has changed the plan. Look at the stairs to see what applies now.

## Messages

messages-sees = Only you and { $coach } read this.
messages-label = Messages
messages-empty = No messages yet
messages-empty-text = Write to { $coach } when you want to ask or tell something.
message-write = Write a message
message-to = Write to { $coach }
message-send = Send
message-too-long = The message is too long. It may have { $max } characters. Please split it in two.
voice-start = Speak
voice-about = Only { $coach } hears what you say. The phone asks if Stegvis may use the microphone. Answer yes.
voice-record = Start speaking
voice-opening = Opening the microphone
voice-running = Speak now. Only { $coach } hears it. You have two minutes.
voice-stop = Done
voice-note = Voice message
voice-play = Play
voice-pause = Pause
voice-denied = Stegvis may not use the microphone. Open the browser’s settings, allow the microphone for this page and try again.
voice-failed = We could not record. Close other apps that use the microphone and try again.
photo-start = Photo
photo-about = Only { $coach } sees the photo. It does not tell where you are.
photo = Photo
photo-failed = The photo could not be opened. Choose another one.
throw-away = Throw away
thrown-away = It has been thrown away.
attachment-away = It is not on the phone yet. Try again when you have a network.
ready = Ready sentences
ready-late = I will be a little late.
ready-ill = I am ill.
ready-call = Can you call me?
ready-thanks = Thank you!
message-mine = You wrote { $time }:
message-theirs = { $name } wrote { $time }:
receipt-on-phone = On this phone. It is sent when you have a network.
receipt-sent = Sent
receipt-read = { $coach } has read it
translated-by = { $name } has translated
translated-machine = A computer has translated. Nobody has checked it.

## After a long absence

back-title = Welcome back, { $name }
back-text = Everything is still here. You are on step { $step }.
back-text-top = Everything is still here.
back-small = Start small. Say hello to { $coach }, and you will find a time together.
back-hello = Say hello to { $coach }
back-hello-text = Hello! I am back.
back-sees = Only { $coach } sees your greeting.
back-today = Show what happens today

## Me

swedish-too = Swedish under my language
yes = Yes
no = No

size = Text size
size-normal = Normal
size-large = Large
size-largest = Largest
look = Appearance
look-light = Light
look-dark = Dark
look-contrast = Clear
reminders = Reminders
reminders-text = The phone can remind you of what is in your schedule, and when your coach writes. A locked screen shows only that you have something, not what.
reminders-sees = Only you get the reminders. Google, Apple or someone else sends them to the phone but cannot read them.
reminders-ask = The phone asks if Stegvis may show notifications. Answer Allow.
reminders-start = Remind me
reminders-on = The phone reminds you.
reminders-evening = The evening before
reminders-hour = One hour before
reminders-news = Messages and a new plan
reminders-quiet-from = Quiet from
reminders-quiet-until = Quiet until
reminders-quiet-text = No reminders come then. Choose the same time twice if it should never be quiet.
reminders-stop = Stop reminding
reminders-denied = The phone may not show notifications from Stegvis. Open the browser’s settings, choose Stegvis among the websites and allow notifications. Then come back here.
reminders-install = First put Stegvis on the home screen: press Share in Safari and choose “Add to Home Screen”. Open Stegvis from there.
reminders-absent = This browser cannot remind you.
reminders-failed = The reminders could not be turned on. Check that you have a network and try again.
pin = PIN
pin-on = On
pin-off = Off
pin-text = With a PIN, nobody who borrows your phone can read your plan and your messages. You choose if you want one.
pin-when = Stegvis asks for your PIN when you open the app, and when you have been away from it for 5 minutes.
pin-if-forgotten = If you forget your PIN, you get a new code from your coach. What has not been sent by then is lost.
pin-old = Your PIN now
pin-new = New PIN, 4 to 6 digits
pin-again = The same PIN once more
pin-start = Turn on PIN
pin-change = Change PIN
pin-stop = Turn off PIN
pin-is-on = PIN is on.
pin-set = Done. Stegvis now asks for your new PIN.
pin-removed = Done. Stegvis does not ask for a PIN any more.
pin-shape = A PIN has 4 to 6 digits.
pin-differ = The two are not the same. Write the same PIN once more.
pin-busy = Please wait
pin-wrong = That was not the right PIN.
pin-left =
    { $count ->
        [one] You can try { $count } more time. If that PIN is wrong too, the phone removes everything in Stegvis, and you need a new code from your coach.
       *[other] You can try { $count } more times.
    }
pin-wait =
    { $minutes ->
        [one] Wait { $minutes } minute before you try again.
       *[other] Wait { $minutes } minutes before you try again.
    }
pin-failed = It did not work. Please try once more.
my-data = My data
my-data-about = Who sees what, save a copy, erase

## My data

sees = Who sees what?
sees-answers = Schedule and answers
sees-goals = Stairs and goals
sees-messages = Messages
sees-both = You and { $coach }
sees-translators = Those who translate
sees-translators-text = See the texts in the plan, but not that they are yours
sees-manager = The manager
sees-manager-text = Sees only numbers, no names
save-data = Save a copy
save-data-text = You get a file with everything about you in Stegvis. You need a network.
save-data-page = Save my data
save-data-json = Save as JSON
save-data-done = The file is saved on the phone.
erase = Erase my data
erase-text = You can ask the municipality to erase everything about you in Stegvis. You get an answer within a month. Sometimes the law says that some of it must be kept. When everything is erased you cannot use the app any more.
erase-ask = Ask to have my data erased
erase-asked = You asked for it { $day }
erase-sees = { $coach } sees that you have asked for it.

## Locked by a PIN

lock-title = Write your PIN
lock-erase = Erase
lock-open = Open
lock-forgotten = I have forgotten my PIN
lock-forgotten-title = Have you forgotten your PIN?
lock-forgotten-text = Then you need a new code from your coach. Everything that Stegvis has saved on the phone is removed. Your plan and what you have sent are still there.
lock-forgotten-lost = Have you done something without a network that has not been sent? It will be lost. The phone cannot see how much it is while the app is locked.
lock-try-again = Try once more
lock-throw-away = Remove and write a new code

## Sign out

sign-out = Sign out
sign-out-title = Do you want to sign out?
sign-out-text = Everything is removed from the phone. Your coach keeps your plan. You need a new code to get in again.
sign-out-unsent =
    { $count ->
        [one] { $count } thing has not been sent yet. Wait until you have a network, or it will be lost.
       *[other] { $count } things have not been sent yet. Wait until you have a network, or they will be lost.
    }
sign-out-stay = Stay

## Help

help-call = Call { $coach }
help-write = Write to { $coach }
call-ask = Ask { $coach } to call me
call-asked = You have asked { $coach } to call you
help-code = Do you not have a code? Ask the person who helps you in the project.
help-screens = This is in the app
help-today = What happens now and later
help-schedule = What you do every week
help-steps = How far you have come
help-messages = Write with your coach
help-danger = Is somebody in danger? Call 112.

## When the server refuses something that one did. Say what to do; blame nobody.

refused-title = One thing could not be saved
refused-no-such-occurrence = You answered something that is not in the schedule any more. Look in the schedule to see what applies now.
refused-occurrence-cancelled = You answered something that is cancelled. You do not need to do anything.
refused-no-such-goal = The goal is not in your plan any more. Look at the stairs to see what applies now.
refused-no-such-own-goal = Your suggestion is not there any more. Look at the stairs to see if the goal is in the plan now.
refused-too-many-own-goals = You already have three goals of your own waiting for an answer. Wait for the answer, or take one of them back.
refused-no-such-message = The message is not there any more. You do not need to do anything.
refused-unknown-language = The language is not here. Choose another language.
refused-no-such-plan = The plan is not there any more. You do not need to do anything.
refused-no-such-attachment = A voice message or a photo did not arrive and is no longer on the phone. Please make it once more.
refused-unreadable = The server did not understand what you did. Restart the app and do it once more.
