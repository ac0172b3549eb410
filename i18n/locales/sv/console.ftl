### Status: checked

### The console of coaches and language workers.

console-title = Stegvis för coacher
