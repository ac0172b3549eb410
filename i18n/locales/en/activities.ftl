### Status: unchecked (machine-made)

kind-meeting = Meeting
kind-swedish = Swedish
kind-work-training = Work training
kind-practice = Work practice
kind-job-search = Looking for a job
kind-job-coach = Job coach
kind-study-visit = Study visit
kind-guidance = Guidance
kind-computer = Computer
kind-economy = Money
kind-civic = Society
kind-health = Health
kind-fitness = Exercise
kind-walk = Walk
kind-cooking = Cooking
kind-creative = Creative work
kind-other = Other
