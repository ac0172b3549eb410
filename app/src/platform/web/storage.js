// Records in IndexedDB, each sealed by AES-GCM with a key that the browser keeps and never shows, not even to this page.
// A page without TLS has no such keys; what came to it in the clear is kept in the clear.
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

// Makes the key when there is none; a window that made one at the same moment goes first.
async function ownKey(opened) {
  const kept = await answer(opened.transaction('keys').objectStore('keys').get('own'));
  if (kept) return kept;
  const fresh = await freshKey();
  const transaction = opened.transaction('keys', 'readwrite');
  const keys = transaction.objectStore('keys');
  let key = fresh;
  keys.get('own').onsuccess = ({ target }) => {
    if (target.result) key = target.result;
    else keys.put(fresh, 'own');
  };
  await done(transaction);
  return key;
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
  const key = answer(transaction.objectStore('keys').get('own'));
  const record = await answer(transaction.objectStore('records').get(name));
  if (record?.schema > schema) throw 'newer';
  return record && [record.edition, await unseal(name, record, await key)];
});

// `after` is the edition to take the place of; below zero, any.
export const writeRecord = asked(async (name, schema, after, text) => {
  const opened = await database();
  const record = await seal(name, text, crypto.subtle && await ownKey(opened));
  const transaction = opened.transaction('records', 'readwrite', { durability: 'strict' });
  const records = transaction.objectStore('records');
  let edition;
  records.get(name).onsuccess = ({ target }) => {
    const present = target.result?.edition ?? 0;
    if (target.result?.schema > schema) transaction.refusal = 'newer';
    else if (after >= 0 && after !== present) transaction.refusal = 'changed';
    if (transaction.refusal) return transaction.abort();
    edition = present + 1;
    records.put({ edition, schema, ...record }, name);
  };
  await done(transaction);
  channel.postMessage(name);
  return edition;
});

// With the key, what is left of the old records on the disk is gone too.
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
  records.put({ edition: 1, schema, ...record }, name);
  await done(transaction);
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

// Microphone, photos and their bytes: a script of its own, loaded when it is used for the first time.
export const media = (schema, what, given) => import('/media.js').then(
  (script) => script[what]({ database, read: readRecord, write: writeRecord, schema }, given),
  () => { throw 0; },
);
