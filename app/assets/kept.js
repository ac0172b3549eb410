// Keeps the bytes of voice notes and photos for `media.js`. `kept` is what the storage can do; there they are sealed.

// What is not at the server has a name that nothing clears away; what is, is a cache of so many.
const CACHED = 20;
const unsent = (id) => `unsent-${id}`;
const cached = (id) => `file-${id}`;
const NOTE = 'taken';

// What is not at the server, in memory too: for want of room, and for when the phone empties the storage.
const held = new Map();
let note = '';

// Counts the people on this phone: what was begun for one is not kept for the next.
let turn = 0;
export const whoseTurn = () => turn;
let writing;

export const text = (bytes) => {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
};

export const bytesOf = (data) => Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));

const write = (kept, name, data) => kept.write(name, kept.schema, -1, data);

async function remove(kept, names) {
  const opened = await kept.database().catch(() => undefined);
  if (!opened) return;
  const transaction = opened.transaction('records', 'readwrite');
  for (const name of names) transaction.objectStore('records').delete(name);
  await new Promise((done) => { transaction.oncomplete = done; transaction.onabort = done; });
}

async function names(kept, start) {
  const request = (await kept.database()).transaction('records').objectStore('records').getAllKeys();
  const all = await new Promise((done, failed) => { request.onsuccess = () => done(request.result); request.onerror = failed; });
  return all.filter((name) => name.startsWith(start));
}

// Keeps bytes, then the note of them, for whose turn it was. What there is no room for is in memory.
export async function keep(kept, attachment, data, mine) {
  if (mine !== turn) throw 'failed';
  held.set(attachment.id, data);
  note = JSON.stringify(attachment);
  writing = write(kept, unsent(attachment.id), data).then(() => write(kept, NOTE, note)).catch(() => {});
  await writing;
}

export async function read(kept, id) {
  if (held.has(id)) return held.get(id);
  for (const name of [unsent(id), cached(id)]) {
    // One that is damaged is as if it were not there; a storage that stumbles is asked again.
    const record = await kept.read(name, kept.schema).catch((reason) => { if (reason !== 'broken') throw 0; });
    if (record && name === unsent(id)) held.set(id, record[1]);
    if (record) return record[1];
  }
  return undefined;
}

// Keeps what is at the server, as far as there is room, and clears away the oldest: ids sort by age.
export async function cache(kept, id, data, mine) {
  if (mine !== turn) return;
  try {
    writing = write(kept, cached(id), data);
    await writing;
    const all = await names(kept, cached(''));
    await remove(kept, all.sort().slice(0, -CACHED));
  } catch {
    // It is fetched again.
  }
}

export async function sent(kept) {
  note = '';
  await remove(kept, [NOTE]);
}

// What is at the server now.
export async function arrived(kept, id) {
  held.delete(id);
  await remove(kept, [unsent(id)]);
}

export async function forget(kept, id) {
  held.delete(id);
  note = '';
  await remove(kept, [NOTE, unsent(id)]);
}

export async function back(kept) {
  for (const [id, data] of held) await write(kept, unsent(id), data);
  if (note) await write(kept, NOTE, note);
}

// What the storage has is not in memory any more.
export async function letGo(kept) {
  for (const name of await names(kept, unsent('')).catch(() => [])) held.delete(name.slice(unsent('').length));
}

export async function forgetAll(kept) {
  turn += 1;
  held.clear();
  note = '';
  await Promise.resolve(writing).catch(() => {});
  await remove(kept, [NOTE, ...await names(kept, unsent('')), ...await names(kept, cached(''))]);
}
