### Status: unchecked (machine-made)

## Always of use, at every activity

say-common-name = Hi, my name is …
say-common-not-understand = I do not understand.
say-common-again = Can you say that again?
say-common-slower = Can you speak a little more slowly?
say-common-meaning = What does that word mean?
say-common-in-swedish = What is this called in Swedish?
say-common-help = Can you help me?
say-common-interpreter = I need an interpreter.
say-common-toilet = Where is the toilet?
say-common-thanks = Thank you for your help!

## A meeting with one's coach or somebody else

say-meeting-appointment = Hi, I have a meeting with …
say-meeting-late = Sorry I am late.
say-meeting-question = I have a question.
say-meeting-wish = I want to talk about …
say-meeting-write = Can you write that down?
say-meeting-hard = It is hard for me right now.
say-meeting-agree = That sounds good.
say-meeting-next = When do we meet next time?

## Learning Swedish

say-swedish-pronounce = How do you say it? (how a word sounds)
say-swedish-spell = How do you spell it?
say-swedish-page = Which page are we on?
say-swedish-correct = Is this right?
say-swedish-homework = What is our homework?
say-swedish-together = Shall we practise together?
say-swedish-myself = I want to try by myself.
say-swedish-speak = Can we speak Swedish?

## Trying and practising work tasks, often in a group

say-work-training-show = Can you show me?
say-work-training-next = What should I do now?
say-work-training-right = Am I doing it right?
say-work-training-done = I have finished now.
say-work-training-tools = Where are the tools?
say-work-training-gloves = I need gloves.
say-work-training-break = When is the break?
say-work-training-together = Shall we help each other?

## Working at a real workplace to learn

say-practice-new = Hi, I am new here. I am doing work practice.
say-practice-supervisor = Who is my supervisor? (the one who shows me the work)
say-practice-changing-room = Where is the changing room?
say-practice-show = Can you show me one more time?
say-practice-done = I have finished. What can I do now?
say-practice-break = When is our break?
say-practice-careful = Watch out!
say-practice-sick = Hi, I am ill and cannot come today.

## Writing a CV and applying for jobs

say-job-search-looking = I am looking for a job.
say-job-search-worked = I have worked as …
say-job-search-good = I am good at …
say-job-search-cv = Can you read my CV?
say-job-search-hours = I can work full time or part time.
say-job-search-interview = I am going to a job interview.
say-job-search-start = When can I start?

## A meeting with a job coach, who helps at the workplace

say-job-coach-wish = I want to work with …
say-job-coach-well = It is going well at work.
say-job-coach-hard = It is too hard for me.
say-job-coach-along = Can you come with me to work?
say-job-coach-boss = Can you talk to my boss?
say-job-coach-pause = I need a break sometimes.
say-job-coach-other = I want to try something else.

## Visiting a school or a workplace to see how it is, often by bus

say-study-visit-meet = Where do we meet?
say-study-visit-bus = Which bus should I take?
say-study-visit-stop = Do we get off here?
say-study-visit-lost = I cannot find the way. Can you come and meet me?
say-study-visit-work = What is your job?
say-study-visit-skills = What skills do you need to work here?
say-study-visit-photo = May I take a photo?
say-study-visit-back = When will we be back?

## Guidance about studies and careers

say-guidance-become = I want to become …
say-guidance-education = What education do I need?
say-guidance-long = How long does it take?
say-guidance-grades = I have school marks from my home country.
say-guidance-apply = How do I apply?
say-guidance-last-day = What is the last day to apply?
say-guidance-cost = What does it cost?

## Learning to use a computer or a phone

say-computer-log-in = How do I log in?
say-computer-password = I have forgotten my password.
say-computer-click = Where should I click?
say-computer-mistake = I pressed the wrong button.
say-computer-save = How do I save?
say-computer-print = How do I print?
say-computer-broken = It is not working.
say-computer-bankid = I do not have BankID. (the app that shows who you are)

## Money and the household

say-economy-cost = How much does it cost?
say-economy-expensive = It is too expensive for me.
say-economy-bill = I have got a bill.
say-economy-when = When should I pay?
say-economy-parts = Can I pay in parts?
say-economy-receipt = Can I have a receipt?
say-economy-form = Can you help me with the form?
say-economy-save = I want to save money.

## How society works: rights, duties, authorities

say-civic-letter = I have got a letter. What does it say?
say-civic-authority = Which authority should I contact?
say-civic-right = Do I have a right to that?
say-civic-allowed = Is it allowed to do that?
say-civic-sign = Where should I sign?
say-civic-emergency = Call 112!
say-civic-different = In my home country it is different.

## Health and well-being

say-health-how = How are you feeling?
say-health-better = I feel better now.
say-health-pain = It hurts here.
say-health-sleep = I sleep badly.
say-health-tired = I am tired today.
say-health-worried = I am worried.
say-health-book = I want to book an appointment.
say-health-medicine = I take medicine.

## Exercise

say-fitness-changing-room = Where is the changing room?
say-fitness-locker = Where can I lock up my things?
say-fitness-machine = How do you use this machine?
say-fitness-times = How many times should I do it?
say-fitness-easier = Is there an easier exercise?
say-fitness-pain = It hurts here.
say-fitness-rest = I need to rest a little.
say-fitness-praise = Well done!

## A walk together

say-walk-start = Where do we start?
say-walk-far = How far are we going to walk?
say-walk-slower = Can we walk a little more slowly?
say-walk-rest = Can we sit down and rest for a while?
say-walk-together = Shall we walk together?
say-walk-weather = What nice weather!
say-walk-cold = I am a little cold.

## Cooking together

say-cooking-hands = Where can I wash my hands?
say-cooking-not-eat = I do not eat …
say-cooking-allergic = I am allergic to …
say-cooking-pork = Is there pork in the food?
say-cooking-cut = Shall I cut the vegetables?
say-cooking-taste = Do you want to taste?
say-cooking-good = That was tasty!
say-cooking-dishes = I can wash the dishes.

## Painting, music, sewing and the like

say-creative-try = May I try?
say-creative-how = How do you do it?
say-creative-material = Where are the paper and paint?
say-creative-borrow = May I borrow the scissors?
say-creative-praise = That turned out beautifully!
say-creative-home = This is how we do it in my home country.
say-creative-tidy = Shall we tidy up?

## Any other activity

say-other-first-time = It is my first time here.
say-other-where = Where should I go?
say-other-who = Who should I talk to?
say-other-bring = What should I bring?
say-other-start = When does it start?
say-other-end = When does it end?
say-other-seat = Is this seat free?
