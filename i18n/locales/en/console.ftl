### Status: unchecked (machine-made)

console-title = Stegvis for coaches
page-title = { $page } · Stegvis

## The ways at the side, and what every page shares

nav-main = Main menu
nav-own = You
nav-today = Today
nav-participants = Participants
day-today = today
day-yesterday = yesterday
day-tomorrow = tomorrow
day-and-moment = { $day } { $time }
quote = “{ $text }”
list-more = { $first }, { $last }
list-and = { $first } and { $last }
titled = { $title }: { $rest }
somebody = Another coach
fetching = Getting from the server
stale = What you see may be old. { $reason }
fail-title = The page could not be fetched
live-closed = Changes are not shown at once right now. Reload the page if you are waiting for something.
missing-title = There is no such page
missing-text = The address is not right, or the page has moved.
missing-back = To the start page

## Signing in

signin-title = Sign in
signin-lead = For coaches, language staff, managers and operators.
signin-picture = A staircase that leads up to an open door
signin-email = E-mail at work
signin-password = Password
signin-do = Sign in
signin-busy = Signing in
signin-waiting = Checking whether you are signed in already
signin-ended = You have been signed out. Sign in again. What you have written is still in this browser.
signin-wait =
    { $minutes ->
        [one] Try again in { $minutes } minute.
       *[other] Try again in { $minutes } minutes.
    }
signin-participant = Are you a participant?
signin-participant-link = Open the participants’ app

## Oneself

me-title = You
me-role = Role
me-municipality = Municipality
me-account = The account
me-console = Settings
me-language = Language of the console
role-coach = Coach
role-coach-for = You make plans for your participants and answer them.
role-language-worker = Language staff
role-language-worker-for = You translate what the coaches write.
role-manager = Manager
role-manager-for = You see the results of the projects. You see no names.
results-support = Do the participants get the support they need?
results-support-yes =
    { $count ->
        [one] { $percent }% answer yes ({ $count } answer)
       *[other] { $percent }% answer yes ({ $count } answers)
    }
results-support-others = { $partly } answer partly, { $no } answer no
results-few = Fewer than { $count } have answered. Nothing is shown then, so that nobody can recognise an answer.
results-since = The latest answer from each person, at most half a year old.
role-operator = Operator
role-operator-for = You run the service by the server’s commands. You see no participants, and there is nothing to do here.
role-participant = Participant
role-participant-for = Participants use the app, not the console.

## Keys

keys = Shortcuts
keys-search = Search among the participants
keys-help = Show the shortcuts
keys-edit-plan = Change the plan
keys-message = Write a message
keys-send = Send the message
keys-activity = New activity
keys-publish = Open publishing
keys-publish-now = Publish
keys-undo = Undo
keys-redo = Redo
keys-move = Move the chosen time by a quarter of an hour or a day
keys-save-next = Save and go to the next
keys-next-phrase = Next text
keys-previous-phrase = Text before
keys-translate = To the field for the translation

## Today

today-title =
    { $count ->
        [one] { $count } participant needs you
       *[other] { $count } participants need you
    }
today-nobody = Hello { $name }
today-lead = { $date }, { $time }
today-label = Those who need you, the most pressing first
today-empty = Nobody is waiting for you
today-empty-text = Here you see when somebody writes, cannot come, has no plan or has no phone.
today-mine = Your participants
position = Step { $step } of { $steps }
position-top = Arrived
need-cannot = Cannot come { $day } { $time }
need-late =
    { $count ->
        [one] Will be { $count } minute late { $day } { $time }
       *[other] Will be { $count } minutes late { $day } { $time }
    }
need-call = Wants you to call
need-bad = Did not think it was good { $day } { $time }
need-own-goal = Suggests a goal of their own
need-smaller = Wants a smaller step
need-smaller-split = Split the goal
need-erasure = Wants their data erased
need-erasure-until = Answer by { $day }.
need-erasure-look = Look
need-message = Wrote to you
need-voice = Sent a voice message
need-photo = Sent a photo
need-no-plan = Has no plan
need-no-plan-text = The phone shows nothing until you have published a plan.
need-not-paired = Has no phone connected
need-not-paired-text = Show a code, and the participant can open the app.
need-more =
    { $count ->
        [one] { $count } thing more.
       *[other] { $count } things more.
    }
need-reply = Answer
need-called = I have called
need-plan = Make a plan
need-code = Show code
need-do-label = { $action }: { $name }
wait-now = Just now
wait-minutes = { $count } min
wait-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
wait-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
since = since { $moment }

## The participants

people-lead =
    { $count ->
        [one] You have { $count } participant.
       *[other] You have { $count } participants.
    }
people-none = You have no participants yet
people-none-text = Whoever runs the service in your municipality adds participants and chooses their coach.
people-search = Search participants
people-search-note = Name, project or language
people-found =
    { $count ->
        [one] { $count } participant shown
       *[other] { $count } participants shown
    }
people-not-found = No participant fits “{ $typed }”
people-not-found-text = Search for part of the name, the project or the language.
people-name = Participant
people-step = Step
people-language = Language
people-phone = Phone
people-needs = Messages
people-unread =
    { $count ->
        [one] { $count } unread
       *[other] { $count } unread
    }
phone-none = No phone
phone-none-long = No phone is connected.
phone-paired = The phone is connected but has not fetched the plan yet.
phone-seen = updated { $moment }
phone-seen-long = The phone was updated { $moment }.

delivery-published = Published { $moment }
delivery-not-reached = Not on the phone yet
delivery-reached = On the phone { $moment }
delivery-not-opened = Not opened yet
delivery-opened = Opened { $moment }
people-not-reached = The new plan is not on the phone yet
people-not-opened = The new plan is not opened yet
people-opened = plan opened { $moment }

## One participant

person-lead = { $programme }. { $reads } { $phone }
person-reads = Reads { $language } and Swedish.
person-reads-swedish = Reads Swedish.
person-code = New code
person-edit-plan = Change the plan
person-no-plan = There is no published plan yet.
desk-step-done = Done
desk-step-here = Is here
desk-step-coming = Coming
desk-stair =
    { $steps ->
        [one] The staircase has { $steps } step. The participant is on step { $step }. At the top: { $top }.
       *[other] The staircase has { $steps } steps. The participant is on step { $step }. At the top: { $top }.
    }
desk-stair-top = The participant has climbed the whole staircase and has arrived: { $top }.
goal-done-on = done { $date }
goal-on-step = step { $step }
day-nothing = Nothing
occurrence-cancelled = Cancelled
occurrence-coming = Coming
occurrence-here = Has arrived
occurrence-late =
    { $count ->
        [one] Will be { $count } minute late
       *[other] Will be { $count } minutes late
    }
occurrence-was = Was there: “{ $feeling }”
occurrence-cannot = Cannot come: “{ $reason }”
occurrence-no-answer = Has not answered
talk = Messages
talk-sees = You and { $name } see
talk-empty = You and { $name } have not written to each other yet.
talk-write = Write to { $name }
talk-write-language = Write simply in Swedish. { $name } reads { $language }.
talk-sending = Sending
talk-by = { $name } { $time }

## A pairing code

code-title = Code for { $name }
code-lead = Show the picture to { $name }, or read out the code. It works once, on one phone.
code-qr = QR code that opens the app for { $name }
code-type = The code to write in the app:
code-link = Link to send
code-link-note = Send the link only to the participant. Whoever opens it sees the plan.
code-copy = Copy the link
code-copied = The link is copied. Paste it into a text message or an e-mail.
code-until = The code is good until { $moment }. When you close, it is not shown again, but you can make a new one.
code-done = Done

## The plan editor

edit-plan = Plan
edit-title = Plan for { $name }
edit-saving = Draft, saving.
edit-saved = Draft, saved { $moment }.
edit-sees-none = { $name } has no plan yet.
edit-sees-same = { $name } sees this plan.
edit-sees-old = { $name } sees the plan of { $moment }.
edit-sees-waiting = The plan from { $moment } is published, but not on the phone yet.
edit-unsaved = The draft is not saved
edit-unsaved-text = { $reason } What you have written is still in this browser and is saved when that is possible.
edit-adopted = { $name } changed the draft { $moment }. You see the new version.
edit-problems = This has to be changed before the plan can be published
edit-undo = Undo
edit-template = From template
edit-publish = Publish
edit-step = The participant stands on
step-unknown = Step { $step }
goal-add = Small goal
goal-form = Small goal
goal-title = The goal
goal-how-field = How to do it
goal-step = Belongs to step
goal-edit = Change the goal “{ $title }”
goal-up = Move up the goal “{ $title }”
goal-down = Move down the goal “{ $title }”
goal-remove = Remove the goal “{ $title }”
edit-notice = A word with the plan
edit-notice-note = The participant sees it first in the app. Write simply in Swedish.
edit-week-title = Week
edit-week = Week { $number }, { $days }
edit-week-before = The week before
edit-week-after = The week after
edit-week-note = Press a time to change it, or move it with the arrow keys. Dashed: not published.
block-new = not published
block-cancelled = cancelled
edit-all =
    { $count ->
        [0] Activities
        [one] { $count } activity
       *[other] { $count } activities
    }
edit-add = New activity
edit-empty = Nothing in the plan yet
edit-empty-text = Add an activity, or start from a template.
edit-open = Change
edit-open-label = Change “{ $title }”
edit-remove = Remove
edit-remove-label = Remove “{ $title }”

form-new = New activity
form-edit = Change the activity
form-kind = Kind
form-title = What
form-place = Place
form-address = Address
form-contact = Contact
form-phone = The contact’s phone
form-bring = Bring
form-repeats = How often
form-weekly = Every week
form-once = Once
form-weekdays = Days
form-start = Starts
form-end = Ends
form-date = Date
form-first = First day
form-until = Last day
form-cancel-day = Cancel { $day }
form-cancelled = Cancelled days
form-cancelled-day = Cancelled { $day }
form-restore = Restore
form-restore-label = Let { $day } happen
form-done = Done
form-drop = Discard
form-not-yet = The plan keeps what it had until the field is right.
field-missing = Write something here.
field-too-long = The text has { $length } characters. Write at most { $max }.
field-control = The text holds a character that cannot be shown. Remove it.
field-no-date = Write a date that exists, with year, month and day.
field-no-time = Write a time, as in 10:00.

schedule-hours = { $start }–{ $end }
schedule-once = { $day } { $hours }
schedule-weekly = { $days } { $hours }, { $first } to { $until }

quick-label = Add an activity with one line
quick-placeholder = svenska och mat tis tor 10-12 folkets hus till 19 dec
quick-parsed = How the line is understood
quick-no-time = When? Write, for example, 10-12
quick-no-day = Which day? Write, for example, tis, or 24 nov
quick-no-title = What? Write, for example, svenska
quick-until-guess = until { $date }?
quick-until = until { $date }

preview-title = As { $name } sees it
preview-label = The phone as { $name } sees it
preview-language = Language of the phone
preview-screen = Page on the phone
preview-fetching = Drawing the phone
preview-stale = The picture may be old. { $reason }
preview-note = As it will be if you publish now. What is missing in { $language } is shown in Swedish.
preview-swedish-note = As it will be if you publish now, in Swedish.

template-title = Start from a template
template-lead = The template’s dates count from the Monday of this week.
template-note = You can undo it afterwards. The participant sees nothing until you publish.
template-none = There are no templates
template-none-text = The project has no templates in your municipality.
template-holds = Activities: { $activities }. Small goals: { $goals }.
template-use = Use
template-add = Add
template-replace = Replace all
template-use-label = Use the template { $template }
template-add-label = Add what is in the template { $template }
template-replace-label = Replace the whole plan by the template { $template }

## Publishing

publish-title = Publish the plan for { $name }
publish-lead =
    { $count ->
        [one] { $count } thing changes.
       *[other] { $count } things change.
    }
publish-nothing = Nothing to publish: { $name } sees this plan already.
publish-note = { $name } sees the change in the app. You can change it and publish again.
publish-changes = What changes
publish-problems = The plan does not follow all rules. Close, and change what is marked.
publish-who = Gets the plan
publish-languages = Languages
publish-swedish = Swedish: all there
publish-looking = Checking what is translated
publish-all = { $language }: all there
publish-lacking =
    { $count ->
        [one] { $language }: { $count } of { $texts } texts is missing
       *[other] { $language }: { $count } of { $texts } texts are missing
    }
publish-lacking-note = They are shown in Swedish until the language staff have translated them. The language staff see them in their list when you publish.
publish-back = Back
publish-do = Publish to { $name }
publish-busy = Publishing
published-title = The plan is published
published-text = { $name } gets it now, when the phone has a network. It is plan number { $revision }.
published-no-phone = It is plan number { $revision }. { $name } sees it when a phone is connected.
published-untranslated =
    { $count ->
        [one] { $count } text waits for translation and is shown in Swedish meanwhile.
       *[other] { $count } texts wait for translation and are shown in Swedish meanwhile.
    }
published-person = To { $name }
published-stay = Stay in the plan

change-step = Step
change-notice = Word
change-notice-gone = The word with the plan is removed.
change-added = New
change-moved = Moved
change-cancelled = Cancelled
change-restored = Happens
change-changed = Changed
change-removed = Removed
change-goal-added = New goal
change-goal-changed = Changed goal
change-goal-removed = Goal removed
change-goals = The goals
change-goals-order = The small goals get another order.

## Two coaches at the same plan

clash-title = Two have changed the same plan
clash-lead = { $name } saved { $moment }, while you were writing. Nothing is overwritten. Choose what is to apply.
clash-left = First choose what is to apply. Left to choose: { $count }
clash-note = You can undo the choice with Ctrl Z.
clash-mine = Your version
clash-mine-note = Not saved yet
clash-theirs = Version of { $name }
clash-theirs-note = Saved { $moment }
clash-differs = Differs:
clash-keep-mine = Keep mine
clash-keep-theirs = Take the version of { $name }
clash-merge = Merge both
clash-no-clash = You have changed different things. You can merge both.
clash-choose = You have both changed this. Choose in order to merge:
clash-item = You: { $mine } { $name }: { $theirs }
clash-item-label = What is to apply for { $mine }
clash-undecided = Not chosen
clash-choose-mine = Mine
clash-gone = Removed.
item-step = The participant stands on: { $step }
item-notice = Word with the plan: “{ $text }”
item-goal = Goal: { $title } ({ $step }). { $how }
item-except = Cancelled { $days }

## Translations

phrases-missing =
    { $count ->
        [one] { $count } text has no translation
       *[other] { $count } texts have no translation
    }
phrases-done = All is translated
phrases-label = Texts to translate into { $language }, the most awaited first
phrases-show = Show
phrases-show-missing = Missing
phrases-show-all = All
phrases-none = All is translated
phrases-none-text = When a coach publishes something new, it comes here.
phrases-choose = Choose a text in the list.
tone-missing = Missing
tone-machine = Machine, not checked
tone-person = Translated
phrase-awaited =
    { $count ->
        [0] { $use }, nobody waits, since { $moment }
        [one] { $use }, { $count } participant waits, since { $moment }
       *[other] { $use }, { $count } participants wait, since { $moment }
    }
phrase-use-activity = Activity
phrase-use-goal = Small goal
phrase-use-notice = Word from the coach
phrase-use-place = Place
phrase-use-bring = Bring
phrase-use-step = Step
phrase-where-activity = The name of an activity. It stands in the schedule and on the first page, so keep it short.
phrase-where-goal = A small goal, or how to do it. Speak to the participant: say what one does.
phrase-where-notice = A word from the coach to the participant. Write as the coach speaks: kindly and plainly.
phrase-where-place = The name of a place. Keep names that stand on signs, and explain if need be.
phrase-where-bring = What one brings. It stands after the word “Bring”.
phrase-where-step = A step of the staircase, or what waits at the top. It stands on the staircase, so keep it short.
phrase-source = Swedish, the source
phrase-form = Translation into { $language }
phrase-in = Translation into { $language }
phrase-save = Save and show the next
phrase-saving = Saving
phrase-saved =
    { $count ->
        [0] “{ $source }” is saved. No phone waits for it right now.
        [one] “{ $source }” is saved. { $count } phone gets it.
       *[other] “{ $source }” is saved. { $count } phones get it.
    }
phrase-by-person = Translated by { $name }
phrase-by-machine = Translated by a machine, not checked
phrase-clash-mine = Not saved
phrase-clash-theirs = Saved while you were writing
phrase-keep-mine = Save mine
phrase-keep-theirs = Take the other
phrase-on-phone = On the phone
phrase-on-phone-note = Around the text are examples.

## Reminders on the participant's phone. They stand on a locked screen: nothing in them may say anything of the person, not
## even whose they are. The app's name stands over each.

push-tomorrow = You have something in your schedule tomorrow. Open Stegvis.
push-today = You have something in your schedule today. Open Stegvis.
push-soon = You have something in your schedule within an hour. Open Stegvis.
push-message = You have a new message. Open Stegvis.
push-plan = Your plan is new. Open Stegvis.

## What a participant wishes of goals

wish-language = The participant has chosen { $language }.
wish-title = The goal as it will stand in the plan
wish-title-note = Write in Swedish. It is translated like everything else in the plan.
wish-accept = Add to the plan
wish-accepting = Adding
wish-answer = Answer instead
wish-word = Your answer
wish-word-note = { $name } sees the answer on the stairs and gets it as a message.
wish-send = Send the answer
goal-too-big = The participant wants a smaller step. Write a smaller goal, or several. The wish is answered when you publish.

## Erasing a participant

erasure-erase = Erase everything
erasure-decline = Say no
erasure-erase-title = Erase everything about { $name }?
erasure-erase-lead = Plan, answers, messages and phone disappear for ever, for you as well. It cannot be undone.
erasure-law = Must the municipality keep something by law? Make sure that it is in the municipality’s own system first. Backups may still hold the data until they are replaced.
erasure-name = Write the name: { $name }
erasure-erasing = Erasing
erasure-decline-title = Say no to { $name }?
erasure-decline-lead = You write why. It arrives as a message.
erasure-reason = Why is it not possible?
erasure-reason-draft = I have read that you want your data erased. It is not possible, because … If you are not satisfied, you can complain to Integritetsskyddsmyndigheten, IMY.
erasure-send = Send the answer
erasure-keep = Cancel
