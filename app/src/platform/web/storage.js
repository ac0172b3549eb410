// Records in IndexedDB, each sealed by AES-GCM with a key that the browser keeps and never shows, not even to this page.
// A page without TLS has no such keys; what came to it in the clear is kept in the clear.
const NAME = 'stegvis';
const SCHEMA = 1;

let opening;

function database() {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, SCHEMA);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('keys');
      request.result.createObjectStore('records');
    };
    request.onsuccess = () => {
      const opened = request.result;
      const forget = () => { opening = undefined; };
      opened.onversionchange = () => { opened.close(); forget(); };
      opened.onclose = forget;
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
  transaction.onabort = () => reject(transaction.error ?? 'changed');
});

// Makes the key when there is none; a window that made one at the same moment goes first.
async function ownKey(opened) {
  const kept = await answer(opened.transaction('keys').objectStore('keys').get('own'));
  if (kept) return kept;
  const fresh = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
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

async function seal(opened, name, text) {
  if (!crypto.subtle) return { text };
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await ownKey(opened);
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

export const readRecord = asked(async (name) => {
  const transaction = (await database()).transaction(['keys', 'records']);
  const key = answer(transaction.objectStore('keys').get('own'));
  const record = await answer(transaction.objectStore('records').get(name));
  return record && [record.edition, await unseal(name, record, await key)];
});

// `after` is the edition to take the place of; below zero, any.
export const writeRecord = asked(async (name, after, text) => {
  const opened = await database();
  const record = await seal(opened, name, text);
  const transaction = opened.transaction('records', 'readwrite', { durability: 'strict' });
  const records = transaction.objectStore('records');
  let edition;
  records.get(name).onsuccess = ({ target }) => {
    const present = target.result?.edition ?? 0;
    edition = present + 1;
    if (after < 0 || after === present) records.put({ edition, ...record }, name);
    else transaction.abort();
  };
  await done(transaction);
  channel.postMessage(name);
  return edition;
});

export const clearRecords = asked(async () => {
  const transaction = (await database()).transaction(['keys', 'records'], 'readwrite');
  transaction.objectStore('keys').clear();
  transaction.objectStore('records').clear();
  await done(transaction);
  channel.postMessage('');
});

export const onRecords = (changed) => { channel.onmessage = () => changed(); };
