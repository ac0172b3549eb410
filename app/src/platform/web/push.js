// Fetched when somebody comes to reminders first: most never do on a first load.
export const remind = async (what, key) => (await import('/reminders.js')).remind(what, key);
