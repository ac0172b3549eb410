### Status: checked

### Short notices that the server sends.

# $coach (text): the coach's name.
notice-plan-published = { $coach } har ändrat din plan.
