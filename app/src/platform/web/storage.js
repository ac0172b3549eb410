// Records in IndexedDB, each sealed by AES-GCM with a key that the browser keeps and never shows, not even to this page.
// A page without TLS has no such keys; what came to it in the clear is kept in the clear.
//
// Where a PIN is set, a second key seals all but the records of `isOpen`; `pin.js` makes and unlocks it, and this window
// alone has it. `id` names the keys that are in use: whoever has sealed with others seals once more.
const NAME = 'stegvis';
const STORES = 1;

let opening;
let changed = () => {};

function database() {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, STORES);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('keys');
      request.result.createObjectStore('records');
    };
    request.onsuccess = () => {
      const opened = request.result;
      const forget = () => { opening = undefined; };
      opened.onversionchange = () => { opened.close(); forget(); };
      // The phone has emptied the storage under the open app.
      opened.onclose = () => { forget(); changed(); };
      resolve(opened);
    };
    request.onerror = () => { opening = undefined; reject(request.error); };
  });
  return opening;
}

const answer = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

const done = (transaction) => new Promise((resolve, reject) => {
  transaction.oncomplete = () => resolve();
  // A disk that is full has many names here; what is said of all that stops an open database is that there is no room.
  transaction.onabort = () => reject(transaction.refusal ?? (transaction.error && 'full'));
});

const freshKey = () => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

const freshId = () => crypto.getRandomValues(new Uint32Array(2)).join('-');

// The keys that are in use. `pin`: how the second key is wrapped, and the tries.
async function ringOf(transaction) {
  const keys = transaction.objectStore('keys');
  const [own, pin, id] = await Promise.all(['own', 'pin', 'id'].map((name) => answer(keys.get(name))));
  return { own, pin, id };
}

// The second key in this window, once it is unlocked, by the id of the keys in use.
const unlocked = new Map();

const isOpen = (name) => /^(settings|languages|pack-.*)$/.test(name);

function keyFor(name, { own, pin, id }) {
  if (!pin || isOpen(name)) return own;
  if (!unlocked.has(id)) throw 'locked';
  return unlocked.get(id);
}

// Makes the device's key when there is none; a window that made one at the same moment goes first.
async function ownRing(opened) {
  const ring = await ringOf(opened.transaction('keys'));
  if (ring.own || !crypto.subtle) return ring;
  const fresh = { own: await freshKey(), id: freshId() };
  const transaction = opened.transaction('keys', 'readwrite');
  const keys = transaction.objectStore('keys');
  keys.get('own').onsuccess = ({ target }) => {
    if (!target.result) Object.entries(fresh).forEach(([name, value]) => keys.put(value, name));
  };
  await done(transaction);
  return ringOf(opened.transaction('keys'));
}

// The name is sealed in, so that no record can stand in the place of another.
const sealing = (name, iv) => ({ name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(name) });

async function seal(name, text, key) {
  if (!key) return { text };
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, sealed: await crypto.subtle.encrypt(sealing(name, iv), key, new TextEncoder().encode(text)) };
}

async function unseal(name, { text, iv, sealed }, key) {
  if (text !== undefined) return text;
  try {
    return new TextDecoder().decode(await crypto.subtle.decrypt(sealing(name, iv), key, sealed));
  } catch {
    throw 'broken';
  }
}

// What went wrong, in the words that the program knows; else the browser's own.
function reason(error) {
  if (typeof error === 'string') return error;
  if (error?.name === 'QuotaExceededError') return 'full';
  if (error?.name === 'VersionError') return 'newer';
  return `${error?.name}: ${error?.message}`;
}

const asked = (work) => async (...given) => {
  try {
    return await work(...given);
  } catch (error) {
    throw reason(error);
  }
};

const channel = new BroadcastChannel(NAME);

// `schema` is the form of this app's records: what a newer app has written is left alone.
export const readRecord = asked(async (name, schema) => {
  const transaction = (await database()).transaction(['keys', 'records']);
  const [ring, record] = await Promise.all([ringOf(transaction), answer(transaction.objectStore('records').get(name))]);
  if (record?.schema > schema) throw 'newer';
  return record && [record.edition, await unseal(name, record, keyFor(name, ring))];
});

// `after` is the edition to take the place of; below zero, any.
export const writeRecord = asked(async (name, schema, after, text) => {
  const opened = await database();
  const ring = await ownRing(opened);
  const record = await seal(name, text, keyFor(name, ring));
  const transaction = opened.transaction(['keys', 'records'], 'readwrite', { durability: 'strict' });
  const records = transaction.objectStore('records');
  let edition;
  transaction.objectStore('keys').get('id').onsuccess = ({ target }) => {
    if (target.result === ring.id) return;
    transaction.refusal = 'sealed anew';
    transaction.abort();
  };
  records.get(name).onsuccess = ({ target }) => {
    const present = target.result?.edition ?? 0;
    if (target.result?.schema > schema) transaction.refusal = 'newer';
    else if (after >= 0 && after !== present) transaction.refusal = 'changed';
    if (transaction.refusal) return transaction.abort();
    edition = present + 1;
    records.put({ edition, schema, ...record }, name);
  };
  try {
    await done(transaction);
  } catch (error) {
    // Another window has set a PIN or forgotten everything since the sealing.
    if (error === 'sealed anew') return writeRecord(name, schema, after, text);
    throw error;
  }
  channel.postMessage(name);
  return edition;
});

// With the keys, what is left of the old records on the disk is gone too.
export const leaveRecord = asked(async (name, schema, text) => {
  const opened = await database();
  const key = crypto.subtle && await freshKey();
  const record = await seal(name, text, key);
  const transaction = opened.transaction(['keys', 'records'], 'readwrite', { durability: 'strict' });
  const keys = transaction.objectStore('keys');
  const records = transaction.objectStore('records');
  keys.clear();
  records.clear();
  if (key) keys.put(key, 'own');
  keys.put(freshId(), 'id');
  records.put({ edition: 1, schema, ...record }, name);
  await done(transaction);
  unlocked.clear();
  channel.postMessage(name);
});

export const onRecords = (heard) => {
  changed = heard;
  channel.onmessage = () => heard();
};

// Gives what ends the turn. A page without TLS has no locks, and an old browser neither.
export const takeTurn = () => new Promise((taken) => {
  if (!navigator.locks) return taken(() => {});
  navigator.locks.request(NAME, () => new Promise(taken)).catch(() => taken(() => {}));
});

// Nothing where no PIN is set; else whether it is unlocked in this window, how many wrong ones were tried, and when the
// last one was, which is never later than now: a clock that was turned back begins the wait anew.
export const lookAtPin = asked(async (now) => {
  const transaction = (await database()).transaction('keys', 'readwrite');
  const { pin, id } = await ringOf(transaction);
  if (pin?.at > now) transaction.objectStore('keys').put({ ...pin, at: now }, 'pin');
  return pin && [unlocked.has(id), pin.tries, Math.min(pin.at, now)];
});

// Unlocks or sets a PIN: a script of its own, loaded when there is one.
export const pinned = asked(async (what, ...given) => {
  const script = await import('/pin.js');
  return script[what]({ database, answer, done, freshKey, freshId, ringOf, ownRing, keyFor, seal, unseal, isOpen, unlocked, tell: () => channel.postMessage('pin') }, ...given);
});

export const shutPin = () => {
  unlocked.clear();
  mediaScript?.shut(mediaKept);
};

// Microphone, photos and their bytes: a script of its own, loaded when it is used for the first time.
let mediaScript;
const mediaKept = { database, read: readRecord, write: writeRecord };

export const media = (schema, what, given) => import('/media.js').then(
  (script) => {
    mediaScript = script;
    return script[what](Object.assign(mediaKept, { schema }), given);
  },
  () => { throw 0; },
);
