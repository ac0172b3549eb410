// Asks the browser for notifications from the server, and its push service for an address (Push API).
const toText = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
  .replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const toBytes = (text) => Uint8Array.from(
  atob(text.replaceAll('-', '+').replaceAll('_', '/')),
  (letter) => letter.charCodeAt(0),
);

// Without network a browser may look for its push service for very long.
const soon = (promise) => Promise.race([promise, new Promise((_, reject) => setTimeout(reject, 20_000))]);

// Looks how it stands, begins or ends; then says how it stands: a word, or the server's key and the address as JSON.
export async function remind(what, key) {
  if (!('PushManager' in window && 'Notification' in window)) {
    // Only Safari on a phone knows "standalone".
    return navigator.standalone === false ? 'install' : 'absent';
  }
  // First of all, as browsers want a press on the screen not to be long ago.
  if (what === 'begin' && Notification.permission === 'default') await Notification.requestPermission();
  if (Notification.permission === 'denied') return 'denied';
  const workers = navigator.serviceWorker;
  const registration = await soon(what === 'begin' ? workers.ready : workers.getRegistration());
  let subscription = await registration?.pushManager.getSubscription();
  if (what === 'end') {
    await subscription?.unsubscribe();
    return 'off';
  }
  if (Notification.permission !== 'granted') return 'off';
  if (what === 'begin') {
    // One for another key is of no use: the server has got a new one.
    if (subscription && toText(subscription.options.applicationServerKey) !== key) {
      await subscription.unsubscribe();
      subscription = null;
    }
    const wish = { userVisibleOnly: true, applicationServerKey: toBytes(key) };
    subscription ??= await soon(registration.pushManager.subscribe(wish));
  }
  if (!subscription) return 'off';
  const { endpoint } = subscription;
  return toText(subscription.options.applicationServerKey) + JSON.stringify({ endpoint, p256dh: toText(subscription.getKey('p256dh')), auth: toText(subscription.getKey('auth')) });
}
