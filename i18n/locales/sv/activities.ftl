### Status: checked

### Kinds of activities.

kind-meeting = Möte
