### Status: unchecked (machine-made)

## Reminders on the participant's phone. They stand on a locked screen: nothing in them may say anything of the person, not
## even whose they are. The app's name stands over each.

push-tomorrow = فردا در تقسیم اوقات خود چیزی دارید. Stegvis را باز کنید.
push-today = امروز در تقسیم اوقات خود چیزی دارید. Stegvis را باز کنید.
push-soon = تا یک ساعت دیگر در تقسیم اوقات خود چیزی دارید. Stegvis را باز کنید.
push-message = یک پیام نو دارید. Stegvis را باز کنید.
push-plan = پلان شما نو است. Stegvis را باز کنید.
