### Status: checked

### The participants' app.

app-name = Stegvis

# The tab and the heading of the first screen.
today = I dag
    .title = Det här händer i dag

# $count (number): hours until the next activity.
in-hours =
    { $count ->
        [one] om { $count } timme
       *[other] om { $count } timmar
    }
