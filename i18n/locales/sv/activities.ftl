### Status: checked

### Kinds of activities. Each has a picture; the word is said by screen readers and shown to coaches who choose.

# A meeting with one's coach or somebody else.
kind-meeting = Möte
# Learning Swedish.
kind-swedish = Svenska
# Trying and practising work tasks, often in a group.
kind-work-training = Arbetsträning
# Working at a real workplace to learn.
kind-practice = Praktik
# Writing a CV and applying for jobs.
kind-job-search = Söka jobb
# A meeting with a job coach, who helps at the workplace.
kind-job-coach = Jobbcoach
# Visiting a school or a workplace to see how it is.
kind-study-visit = Studiebesök
# Guidance about studies and careers.
kind-guidance = Vägledning
# Learning to use a computer or a phone.
kind-computer = Dator
# Money and the household.
kind-economy = Ekonomi
# How society works: rights, duties, authorities.
kind-civic = Samhälle
# Health and well-being.
kind-health = Hälsa
# Exercise.
kind-fitness = Träning
kind-walk = Promenad
# Cooking together.
kind-cooking = Matlagning
# Painting, music, sewing and the like.
kind-creative = Skapande
kind-other = Annat
