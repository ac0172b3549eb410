### Status: unchecked (machine-made)

## What was sent.

error-invalid-body = The server could not read what was sent. Reload the page and try again.
error-invalid-parameter = The address is not right. Go back and try again.
error-body-too-large = What was sent is too large. Split it into smaller parts.
error-encoding-unsupported = What was sent is packed in a way that the server does not read. Send it without packing.
error-newer-version = Your app is newer than the server. What you have done is kept. Try again later.
error-not-found = What you are looking for is not here. Go back to the start.
error-method-not-allowed = It cannot be done this way. Go back and try again.

## Signing in and pairing.

error-not-signed-in = You need to sign in again.
error-erased = Everything about you has been erased, because you asked for it. Nothing is left on the phone either.
error-not-allowed = Your account may not do this. Go back to the start.
error-wrong-password = The e-mail address or the password is not right. Try again.
error-locked-out = The password was wrong too many times. Wait a while and try again.
error-too-many-requests = There were many tries in a short time. Wait a while and try again.
error-code-wrong = The code is not right. Look at the code and write it again.
error-code-used = The code has been used already. Ask your coach for a new code.
error-code-expired = The code is too old. Ask your coach for a new code.

## Plans and translations.

error-plan-conflict = Somebody else has changed the plan. Compare the two and choose.
error-plan-invalid = Something in the plan has to be changed before it can be saved.
error-plan-file-invalid = Something in the plan file cannot be read. Correct the line and try again.
error-plan-file-unknown-key = The plan file has a key that does not exist. Correct or remove the line.
error-plan-file-no-such-date = The plan file has a date that does not exist. Correct the date.
error-plan-file-ends-before-start = The plan file has an activity that ends before it starts. Correct the times.
error-plan-file-no-end = The plan file has a weekly activity without a last day. Write a last day.
error-plan-file-unknown-participant = The plan file is for somebody who is not your participant. Correct the name.
error-translation-conflict = Somebody else has saved a translation of the same text. Compare the two and choose.
error-unknown-language = That language is not here yet. Choose another language.
error-push-service-unknown = Reminders cannot be sent to this browser. Try another browser.

## Voice notes and photos.

error-attachment-conflict = There is already something else here. Record or take the photo once more.
error-attachment-unsupported = It is not a sound or a photo that can be sent here. Record or take a photo in the app.
error-attachment-tells-more = The photo tells where and when it was taken. Send it with the app, which takes that away.
error-attachments-full = There is no room for more voice messages and photos. Write instead, and tell your coach.

## The server and its start.

error-locale-file-broken = A language file cannot be read. The other languages work. Run “stegvis i18n check” and correct the file.
error-database-newer = The database was written by a newer version of Stegvis. Install that version or a later one.
error-database-older = The database was written by an older version of Stegvis. Start the server of this version once and try again.
error-address-taken = Another program already uses the address. Close that program, or choose another address with --listen.
error-folder-unwritable = The data folder cannot be written. Change the folder’s permissions, or choose another folder with --data.
error-unreachable = The server cannot be reached. What you have done is kept. Try again in a while.
error-storage-full = The server has no room left, so nothing new can be saved right now. What you have done is kept. Try again in a while.
error-busy = The server is busy. What you have done is kept. Try again in a while.
error-internal = Something went wrong on our side. What you have done is kept. Try again in a while.

error-database-unreachable = The database cannot be reached. Check that it is running and that the address in --database is right.
error-database-unsound = Something is wrong in the database. Restore a backup with “stegvis restore”, or ask for help.
error-database-not-empty = There is a database already. Choose an empty data folder, or replace it with --force.
error-database-in-use = A server uses the database. Stop the server and try again.
error-backup-exists = There is a file with that name already. Choose another name, or replace the file with --force.
error-backup-unreadable = The file is no backup of this kind of database, or it is damaged. Choose another file.
error-program-missing = A program that belongs to PostgreSQL is missing. Install the client programs of PostgreSQL and try again.
error-file-unusable = The file cannot be read or written. Check the path, the permissions and the room on the disk.
