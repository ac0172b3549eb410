### Status: checked

### One message for every error code: error-<code with dashes>.

error-unknown = Något gick fel. Försök igen om en stund.
