### Status: unchecked (machine-made)

### Easy Swedish. What is not here is taken from Swedish as it is.
