// Records the voice, takes photos, keeps, sends, fetches, plays and shows both: what `app/src/platform/media.rs` lists.
// Loaded when one of these is asked for the first time. `kept` is what the storage can do; the bytes are sealed there.
const LIMIT_MS = 120_000;
const LIMIT_BYTES = 1 << 20;
// What was recorded so far is kept so often, so that a killed app loses no more.
const KEEP_MS = 5_000;
const SIDE = 1_600;

const still = matchMedia('(prefers-reduced-motion: reduce)');

// --- Keeping ---

// What is not at the server has a name that nothing clears away; what is, is a cache of so many.
const CACHED = 20;
const unsent = (id) => `unsent-${id}`;
const cached = (id) => `file-${id}`;
const NOTE = 'taken';

// What is not at the server, in memory too: for want of room, and for when the phone empties the storage.
const held = new Map();
let note = '';
let thrown;

const text = (bytes) => {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
};

const bytesOf = (data) => Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));

const write = (kept, name, data) => kept.write(name, kept.schema, -1, data);

async function remove(kept, names) {
  const transaction = (await kept.database()).transaction('records', 'readwrite');
  for (const name of names) transaction.objectStore('records').delete(name);
  await new Promise((done) => { transaction.oncomplete = done; transaction.onabort = done; });
}

async function names(kept, start) {
  const request = (await kept.database()).transaction('records').objectStore('records').getAllKeys();
  const all = await new Promise((done, failed) => { request.onsuccess = () => done(request.result); request.onerror = failed; });
  return all.filter((name) => name.startsWith(start));
}

// Keeps bytes, then the note of them; says of what there was no room for.
async function keep(kept, attachment, data) {
  held.set(attachment.id, data);
  note = JSON.stringify(attachment);
  try {
    await write(kept, unsent(attachment.id), data);
    await write(kept, NOTE, note);
    return note;
  } catch {
    return `!${note}`;
  }
}

async function read(kept, id) {
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
async function cache(kept, id, data) {
  try {
    await write(kept, cached(id), data);
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

const throwAway = async (kept, id) => {
  const [, noted] = note ? [0, note] : await kept.read(NOTE, kept.schema) ?? [];
  thrown = { note: noted, data: await read(kept, id) };
  held.delete(id);
  note = '';
  await remove(kept, [NOTE, unsent(id)]);
};
export { throwAway as throw };

export async function undo(kept) {
  if (thrown?.data) await keep(kept, JSON.parse(thrown.note), thrown.data);
  thrown = undefined;
}

export async function back(kept) {
  for (const [id, data] of held) await write(kept, unsent(id), data);
  if (note) await write(kept, NOTE, note);
}

export async function empty(kept) {
  stop();
  pause();
  held.clear();
  note = '';
  thrown = undefined;
  await remove(kept, [NOTE, ...await names(kept, unsent('')), ...await names(kept, cached(''))]);
}

// --- The server ---

const asked = (given) => {
  const space = given.indexOf(' ');
  return { bearer: { authorization: `Bearer ${given.slice(0, space)}` }, attachment: JSON.parse(given.slice(space + 1)) };
};

// An answer, or its status as the reason; 0 for none.
async function call(id, init) {
  const ending = new AbortController();
  const limit = setTimeout(() => ending.abort(), 180_000);
  const answer = await fetch(`/api/v1/attachments/${id}`, { ...init, signal: ending.signal }).catch(() => { throw 0; });
  clearTimeout(limit);
  if (!answer.ok) throw answer.status;
  return answer;
}

export async function upload(kept, given) {
  const { bearer, attachment: { id, media_type: type } } = asked(given);
  const data = await read(kept, id);
  if (!data) throw 'failed';
  await call(id, { method: 'PUT', headers: { ...bearer, 'content-type': type }, body: bytesOf(data) });
  await cache(kept, id, data);
  held.delete(id);
  await remove(kept, [unsent(id)]);
}

// Addresses by which the page plays and shows what it has opened.
const addresses = new Map();

async function open(kept, given) {
  const { bearer, attachment: { id, media_type: type } } = asked(given);
  if (!addresses.has(id)) {
    let data = await read(kept, id);
    if (!data) {
      const answer = await call(id, { headers: bearer });
      data = text(new Uint8Array(await answer.arrayBuffer().catch(() => { throw 0; })));
      await cache(kept, id, data);
    }
    addresses.set(id, URL.createObjectURL(new Blob([bytesOf(data)], { type })));
  }
  return { id, source: addresses.get(id) };
}

export async function show(kept, given) {
  const { id, source } = await open(kept, given);
  document.querySelectorAll(`[data-file="${id}"]`).forEach((picture) => { picture.src = source; });
}

// --- Recording ---

let recording;

export async function record(kept, id) {
  pause();
  thrown = undefined;
  let stream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1, noiseSuppression: true, echoCancellation: true } });
  } catch (error) {
    throw error?.name === 'NotAllowedError' || error?.name === 'SecurityError' ? 'denied' : 'failed';
  }
  try {
    begin(kept, id, stream);
  } catch {
    release(stream);
    throw 'failed';
  }
}

const release = (stream) => stream.getTracks().forEach((track) => track.stop());

function begin(kept, id, stream) {
  const types = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'];
  const mimeType = types.find((type) => MediaRecorder.isTypeSupported(type));
  const recorder = new MediaRecorder(stream, { mimeType, audioBitsPerSecond: 32_000 });
  const mine = { recorder, id, type: (mimeType || recorder.mimeType).split(';')[0], chunks: [], bytes: 0, began: performance.now(), keptAt: 0 };
  recording = mine;
  const stop = () => { if (recorder.state !== 'inactive') recorder.stop(); };
  const hidden = () => { if (document.hidden) stop(); };
  const limit = setTimeout(stop, LIMIT_MS);
  const quiet = meter(stream, mine.began);
  recorder.ondataavailable = ({ data }) => {
    // What would pass the limit is left out; the recording ends before it.
    if (mine.bytes + data.size > LIMIT_BYTES) return stop();
    mine.chunks.push(data);
    mine.bytes += data.size;
    if (mine.bytes > LIMIT_BYTES - 50_000) stop();
    const now = performance.now();
    if (now - mine.began - mine.keptAt >= KEEP_MS && recorder.state === 'recording') {
      mine.keptAt = now - mine.began;
      mine.keeping = Promise.resolve(mine.keeping).then(() => keepSoFar(kept, mine));
    }
  };
  mine.over = new Promise((over) => { recorder.onstop = over; }).then(() => {
    mine.ended = performance.now();
    clearTimeout(limit);
    quiet();
    release(stream);
    document.removeEventListener('visibilitychange', hidden);
    removeEventListener('pagehide', stop);
  });
  // A call that comes in, or another app that takes the microphone.
  stream.getTracks().forEach((track) => { track.onended = stop; });
  document.addEventListener('visibilitychange', hidden);
  addEventListener('pagehide', stop);
  recorder.start(1_000);
}

const seconds = (mine) => Math.min(Math.max(Math.ceil(((mine.ended ?? performance.now()) - mine.began) / 1_000), 1), LIMIT_MS / 1_000);

async function keepSoFar(kept, mine) {
  const bytes = new Uint8Array(await new Blob(mine.chunks).arrayBuffer());
  return keep(kept, { id: mine.id, media_type: mine.type, size_bytes: bytes.length, kind: { voice: { seconds: seconds(mine) } } }, text(bytes));
}

export async function recorded(kept) {
  const mine = recording;
  await mine?.over;
  await mine?.keeping;
  if (!mine?.bytes) throw 'failed';
  return keepSoFar(kept, mine);
}

export const stop = () => { if (recording?.recorder.state !== 'inactive') recording?.recorder.stop(); };

const clock = (ms) => `${Math.floor(ms / 60_000)}:${String(Math.floor(ms / 1_000) % 60).padStart(2, '0')}`;

// Draws the running time and how loud it is; gives what ends that.
function meter(stream, began) {
  const context = new AudioContext();
  const analyser = Object.assign(context.createAnalyser(), { fftSize: 512 });
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Uint8Array(analyser.fftSize);
  const draw = () => {
    const time = document.querySelector('[data-time]');
    if (time) time.textContent = clock(performance.now() - began);
    analyser.getByteTimeDomainData(samples);
    const loud = Math.max(...samples.map((sample) => Math.abs(sample - 128))) / 128;
    document.querySelector('.recorder-level')?.style.setProperty('--loud', Math.min(1, loud * 1.6).toFixed(2));
  };
  draw();
  const timer = setInterval(draw, still.matches ? 1_000 : 100);
  return () => { clearInterval(timer); context.close(); };
}

// --- Photos ---

export async function photograph(kept, id) {
  const input = Object.assign(document.createElement('input'), { type: 'file', accept: 'image/*' });
  const file = await new Promise((chosen) => {
    input.onchange = () => chosen(input.files[0]);
    input.oncancel = () => chosen(undefined);
    input.click();
  });
  if (!file) return '';
  thrown = undefined;
  const { bytes, ...kind } = await redrawn(file).catch(() => { throw 'failed'; });
  return keep(kept, { id, media_type: 'image/jpeg', size_bytes: bytes.length, kind: { photo: kind } }, text(bytes));
}

// Draws a picture anew, as one sees it: what is left is a JPEG of pixels.
async function redrawn(file) {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  let scale = Math.min(1, SIDE / Math.max(picture.width, picture.height));
  for (;;) {
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    const context = canvas.getContext('2d', { alpha: false });
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise((drawn) => { canvas.toBlob(drawn, 'image/jpeg', 0.8); });
    const bytes = withoutTales(new Uint8Array(await blob.arrayBuffer()));
    if (bytes.length <= LIMIT_BYTES) return { bytes, width: canvas.width, height: canvas.height };
    scale *= 0.75;
  }
}

// Leaves out the segments in which a JPEG tells of places, times and cameras: some browsers write empty ones.
function withoutTales(bytes) {
  const parts = [bytes.subarray(0, 2)];
  let at = 2;
  while (bytes[at] === 0xff && bytes[at + 1] !== 0xda) {
    const end = at + 2 + bytes[at + 2] * 256 + bytes[at + 3];
    if (bytes[at + 1] !== 0xe1 && bytes[at + 1] !== 0xed) parts.push(bytes.subarray(at, end));
    at = end;
  }
  parts.push(bytes.subarray(at));
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let length = 0;
  for (const part of parts) {
    whole.set(part, length);
    length += part.length;
  }
  return whole;
}

// --- Playing ---

// A player for each voice note, which remembers how far it has come.
const players = new Map();
let playing;

export const pause = () => playing?.pause();

export async function play(kept, given) {
  pause();
  const { id, source } = await open(kept, given);
  const audio = players.get(id) ?? new Audio(source);
  players.set(id, audio);
  playing = audio;
  const draw = () => {
    const player = document.querySelector(`[data-voice="${id}"]`);
    if (!player) return audio.pause();
    const length = Number.isFinite(audio.duration) ? audio.duration : Number(player.dataset.seconds);
    player.style.setProperty('--played', audio.ended ? 0 : Math.min(1, audio.currentTime / length));
  };
  const timer = setInterval(draw, still.matches ? 1_000 : 100);
  await new Promise((over) => {
    audio.onpause = over;
    audio.onended = over;
    audio.onerror = over;
    audio.play().catch(over);
  });
  clearInterval(timer);
  if (audio.ended) audio.currentTime = 0;
  draw();
  if (playing === audio) playing = undefined;
}
