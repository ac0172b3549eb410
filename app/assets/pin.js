// The PIN: wraps the key that seals the records, unlocks it, and seals everything anew when a PIN is set, changed or taken
// away. Loaded when one is set or asked for; `kept` is what the storage (`app/src/platform/web/storage.js`) lends.
//
// The key is wrapped twice: inside by a key derived from the PIN, outside by the device's own, which cannot be taken out.
const CIPHER = 'AES-GCM';
// PBKDF2-HMAC-SHA256 in the OWASP Password Storage Cheat Sheet.
const ROUNDS = 600_000;
const KEY_BYTES = 32;

const random = (bytes) => crypto.getRandomValues(new Uint8Array(bytes));

async function derived(pin, { salt, rounds }) {
  const typed = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return crypto.subtle.deriveKey(how, typed, { name: CIPHER, length: 256 }, false, ['encrypt', 'decrypt']);
}

const keyOf = (raw) => crypto.subtle.importKey('raw', raw, CIPHER, false, ['encrypt', 'decrypt']);

// A fresh key, and how it is wrapped.
async function wrapped(pin, own) {
  const raw = random(KEY_BYTES);
  const how = { salt: random(16), rounds: ROUNDS, inside: random(12), outside: random(12), tries: 0, at: 0 };
  const inner = await crypto.subtle.encrypt({ name: CIPHER, iv: how.inside }, await derived(pin, how), raw);
  const sealed = await crypto.subtle.encrypt({ name: CIPHER, iv: how.outside }, own, inner);
  return { key: await keyOf(raw), pin: { ...how, sealed } };
}

// The key; nothing where it is not that PIN.
async function unwrapped(typed, { own, pin }) {
  const inner = await crypto.subtle.decrypt({ name: CIPHER, iv: pin.outside }, own, pin.sealed).catch(() => { throw 'broken'; });
  const outer = await derived(typed, pin);
  const raw = await crypto.subtle.decrypt({ name: CIPHER, iv: pin.inside }, outer, inner).catch(() => undefined);
  return raw && keyOf(raw);
}

// Notes the tries, where nobody else has since.
async function count(kept, before, tries, at) {
  const transaction = (await kept.database()).transaction('keys', 'readwrite', { durability: 'strict' });
  const ring = await kept.ringOf(transaction);
  if (!ring.pin || ring.pin.tries !== before) throw 'changed';
  transaction.objectStore('keys').put({ ...ring.pin, tries, at }, 'pin');
  await kept.done(transaction);
  return ring;
}

export async function unlock(kept, typed, tries, now) {
  // Counted first, so that a window which is closed meanwhile saves no try.
  const ring = await count(kept, tries, tries + 1, now);
  const key = await unwrapped(typed, ring);
  if (key) {
    await count(kept, tries + 1, 0, 0);
    kept.unlocked.set(ring.id, key);
  }
  kept.tell();
  return Boolean(key);
}

// Opens a record and seals it with other keys; one that cannot be opened stays as it is.
async function again(kept, name, record, [ring, key]) {
  const before = kept.keyFor(name, ring);
  try {
    const { iv, sealed, text, ...rest } = record;
    return { ...rest, ...await kept.seal(name, await kept.unseal(name, record, before), key) };
  } catch {
    return record;
  }
}

// All or nothing: one transaction puts all the records and the keys, unless something was written since they were read.
export async function set(kept, typed) {
  for (;;) {
    const opened = await kept.database();
    const ring = await kept.ownRing(opened);
    const reading = opened.transaction('records').objectStore('records');
    const [names, records] = await Promise.all([kept.answer(reading.getAllKeys()), kept.answer(reading.getAll())]);
    // Also where there is nothing to seal yet.
    kept.keyFor('session', ring);

    const own = await kept.freshKey();
    const { key, pin } = typed ? await wrapped(typed, own) : {};
    const id = kept.freshId();
    const sealed = await Promise.all(records.map((record, place) => {
      const name = names[place];
      return again(kept, name, record, [ring, kept.isOpen(name) ? own : key ?? own]);
    }));
    // Before it is needed: what is being written meanwhile is sealed by it as soon as it counts.
    if (key) kept.unlocked.set(id, key);
    if (await put(kept, opened, { ring, own, pin, id, names, records, sealed })) return kept.tell();
  }
}

async function put(kept, opened, { ring, own, pin, id, names, records, sealed }) {
  const transaction = opened.transaction(['keys', 'records'], 'readwrite', { durability: 'strict' });
  const [keys, store] = ['keys', 'records'].map((name) => transaction.objectStore(name));
  const [now, there, present] = await Promise.all([kept.answer(keys.get('id')), kept.answer(store.getAllKeys()), kept.answer(store.getAll())]);
  const isSame = now === ring.id && there.join() === names.join()
    && present.every(({ edition }, place) => edition === records[place].edition);
  if (!isSame) return false;
  keys.clear();
  keys.put(own, 'own');
  keys.put(id, 'id');
  if (pin) keys.put(pin, 'pin');
  sealed.forEach((record, place) => store.put(record, names[place]));
  await kept.done(transaction);
  return true;
}
