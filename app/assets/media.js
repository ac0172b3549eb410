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

const text = (bytes) => {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
};

const bytesOf = (data) => Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));

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

// Keeps bytes, then the note of them. What there is no room for is in memory.
async function keep(kept, attachment, data) {
  held.set(attachment.id, data);
  note = JSON.stringify(attachment);
  await write(kept, unsent(attachment.id), data).then(() => write(kept, NOTE, note)).catch(() => {});
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

async function forget(kept, id) {
  held.delete(id);
  note = '';
  await remove(kept, [NOTE, unsent(id)]);
}

export async function back(kept) {
  for (const [id, data] of held) await write(kept, unsent(id), data);
  if (note) await write(kept, NOTE, note);
}

export async function empty(kept) {
  leave?.();
  pause();
  held.clear();
  note = '';
  addresses.forEach((address) => URL.revokeObjectURL(address));
  addresses.clear();
  players.clear();
  localStorage.removeItem(KNOWN);
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
  const tell = (away) => document.querySelectorAll(`[data-file="${id}"] .file-away`).forEach((place) => { place.textContent = away ? place.dataset.away : ''; });
  tell(false);
  if (!addresses.has(id)) {
    let data = await read(kept, id);
    if (!data) {
      const answer = await call(id, { headers: bearer }).catch((status) => { if (status !== 401) tell(true); throw status; });
      data = text(new Uint8Array(await answer.arrayBuffer().catch(() => { throw 0; })));
      await cache(kept, id, data);
    }
    addresses.set(id, URL.createObjectURL(new Blob([bytesOf(data)], { type })));
  }
  return { id, source: addresses.get(id) };
}

export async function show(kept, given) {
  const { id, source } = await open(kept, given);
  document.querySelectorAll(`[data-file="${id}"] img`).forEach((picture) => { picture.src = source; });
}

// --- The strip in which one records ---

// Ends what goes on in the strip; what is ready stays noted.
let leave;

// Icons of Lucide, as in the program.
const ICONS = {
  mic: 'M12 19v3M19 10v2a7 7 0 0 1-14 0v-2M12 2a3 3 0 0 1 3 3v7a3 3 0 0 1-6 0V5a3 3 0 0 1 3-3z',
  check: 'M20 6 9 17l-5-5',
  x: 'M18 6 6 18M6 6l12 12',
  send: 'M3.714 3.048a.498.498 0 0 0-.683.627l2.843 7.627a2 2 0 0 1 0 1.396l-2.842 7.627a.498.498 0 0 0 .682.627l18-8.5a.5.5 0 0 0 0-.904zM6 12h16',
  trash: 'M10 11v6M14 11v6M19 6v14a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V6M3 6h18M8 6V4a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v2',
  undo: 'M9 14 4 9l5-5M4 9h10.5a5.5 5.5 0 0 1 0 11H11',
  pause: 'M15 3h3a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1h-3a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM6 3h3a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1z',
  play: 'M5 5a2 2 0 0 1 3.008-1.728l11.997 6.998a2 2 0 0 1 .003 3.458l-12 7A2 2 0 0 1 5 19z',
};

function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  if (name === 'send' || name === 'undo') svg.setAttribute('data-mirror', '');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}

// Opens the strip: gives its words, and what shows a text with buttons, and waits for one of them.
function strip() {
  leave?.();
  const place = document.querySelector('[data-recorder]');
  if (!place) throw 'failed';
  const before = document.activeElement;
  const [about, record, close, opening, running, stop, note, send, throwAway, thrown, undo, denied, failed, again, photoAbout, photoFailed, play, pause, picture] = place.dataset.recorder.split('\n');
  const left = Symbol('left');
  let ended = false;
  let choose;
  const end = () => {
    if (ended) return;
    ended = true;
    clearInterval(watch);
    recording?.halt();
    place.replaceChildren();
    place.removeAttribute('data-takes');
    if (leave === end) leave = undefined;
    choose?.(left);
    if (before?.isConnected) before.focus();
  };
  // One has gone to another screen.
  const watch = setInterval(() => { if (!place.isConnected) end(); }, 300);
  leave = end;
  const show = (text, buttons, ...more) => new Promise((chosen) => {
    if (ended) return chosen(left);
    choose = chosen;
    const made = buttons.map(([name, word, picture], place) => {
      const button = element('button', { class: 'pill', type: 'button', 'data-kind': place ? 'edged' : 'filled' }, icon(picture), word);
      button.onclick = () => chosen(name);
      return button;
    });
    const before = more.filter((part) => part.dataset.file);
    const after = more.filter((part) => !part.dataset.file);
    place.setAttribute('data-takes', '');
    place.replaceChildren(...before, element('p', { role: 'status' }, text), ...after, element('div', { class: 'recorder-do' }, ...made));
    (made[0] ?? place).focus?.();
  });
  return { show, end, left, isOver: () => ended, words: { about, record, close, opening, running, stop, note, send, throwAway, thrown, undo, denied, failed, again, photoAbout, photoFailed, play, pause, picture } };
}

// Noted outside of the storage: whoever has recorded here once knows what comes.
const KNOWN = 'stegvis-voice';

export async function voice(kept, id) {
  const open = strip();
  const { show, words } = open;
  try {
    const close = ['close', words.close, 'x'];
    if (!localStorage.getItem(KNOWN) && await show(words.about, [['record', words.record, 'mic'], close]) !== 'record') return '';
    for (;;) {
      const wish = show(words.opening, [close]);
      const begun = record(kept, id).then(() => 'begun', (reason) => reason);
      const first = await Promise.race([wish, begun]);
      if (first !== 'begun' && first !== 'denied' && first !== 'failed') {
        begun.then(stop);
        return '';
      }
      if (first === 'begun') break;
      if (await show(words[first], [['again', words.again, 'mic'], close]) !== 'again') return '';
    }
    const time = element('span', { 'data-time': '' }, '0:00');
    const level = element('p', { class: 'recorder-time', 'aria-hidden': 'true' }, icon('mic'), time, element('i', { class: 'recorder-level' }));
    show(words.running, [['stop', words.stop, 'check']], level).then(stop);
    const attachment = await recorded(kept).catch(() => undefined);
    if (!attachment) {
      await show(words.failed, [close]);
      return '';
    }
    localStorage.setItem(KNOWN, '1');
    return await ready(kept, open, attachment);
  } finally {
    open.end();
  }
}

export async function photo(kept, id) {
  const open = strip();
  try {
    const file = await chosen();
    if (!file || open.isOver()) return '';
    const attachment = await photograph(kept, id, file).catch(() => undefined);
    if (attachment) return await ready(kept, open, attachment);
    await open.show(open.words.photoFailed, [['close', open.words.close, 'x']]);
    return '';
  } finally {
    open.end();
  }
}

export async function offer(kept, given) {
  const open = strip();
  try {
    return await ready(kept, open, JSON.parse(given));
  } finally {
    open.end();
  }
}

// Lets one hear or see what is ready, send it, or throw it away and take that back.
async function ready(kept, { show, words, left }, attachment) {
  const { id, kind } = attachment;
  const data = await read(kept, id);
  if (!data) return '';
  addresses.set(id, URL.createObjectURL(new Blob([bytesOf(data)], { type: attachment.media_type })));
  for (;;) {
    const wish = await show(kind.voice ? words.note : words.photoAbout, [['send', words.send, 'send'], ['throw', words.throwAway, 'trash']], preview(attachment, words));
    if (wish === 'send') return JSON.stringify(attachment);
    if (wish === left) return '';
    await forget(kept, id);
    if (await show(words.thrown, [['undo', words.undo, 'undo'], ['close', words.close, 'x']]) !== 'undo') return '';
    await keep(kept, attachment, data);
  }
}

function preview({ id, kind }, words) {
  if (!kind.voice) {
    const { width, height } = kind.photo;
    return element('div', { 'data-file': id }, element('img', { class: 'photo', src: addresses.get(id), alt: words.picture, style: `aspect-ratio:${width}/${height}` }));
  }
  const button = element('button', { class: 'pill', type: 'button', 'data-kind': 'edged' },
    element('span', { class: 'voice-play' }, icon('play'), words.play), element('span', { class: 'voice-pause' }, icon('pause'), words.pause));
  button.onclick = () => toggle(id);
  return element('div', { class: 'voice', 'data-file': id, 'data-seconds': kind.voice.seconds, role: 'group', 'aria-label': words.note },
    button, element('span', { class: 'voice-way', 'aria-hidden': 'true' }), element('span', { class: 'voice-length' }, clock(kind.voice.seconds * 1_000)));
}

// --- Recording ---

let recording;

async function record(kept, id) {
  pause();
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
  const stop = () => { if (recorder.state !== 'inactive') recorder.stop(); };
  recording = Object.assign(mine, { halt: stop });
  const hidden = () => { if (document.hidden) stop(); };
  const limit = setTimeout(stop, LIMIT_MS);
  let quiet = () => {};
  try {
    quiet = meter(stream, mine.began);
  } catch {
    // The voice is recorded without being drawn.
  }
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
  const attachment = { id: mine.id, media_type: mine.type, size_bytes: bytes.length, kind: { voice: { seconds: seconds(mine) } } };
  await keep(kept, attachment, text(bytes));
  return attachment;
}

async function recorded(kept) {
  const mine = recording;
  await mine?.over;
  await mine?.keeping;
  if (!mine?.bytes) throw 'failed';
  return keepSoFar(kept, mine);
}

const stop = () => recording?.halt();

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

const chosen = () => new Promise((done) => {
  const input = Object.assign(document.createElement('input'), { type: 'file', accept: 'image/*' });
  input.onchange = () => done(input.files[0]);
  input.oncancel = () => done(undefined);
  input.click();
});

async function photograph(kept, id, file) {
  const { bytes, ...kind } = await redrawn(file);
  const attachment = { id, media_type: 'image/jpeg', size_bytes: bytes.length, kind: { photo: kind } };
  await keep(kept, attachment, text(bytes));
  return attachment;
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

const pause = () => playing?.pause();

export async function play(kept, given) {
  const { id } = await open(kept, given);
  toggle(id);
}

function toggle(id) {
  const audio = players.get(id) ?? new Audio(addresses.get(id));
  players.set(id, audio);
  const isAgain = playing === audio && !audio.paused;
  pause();
  if (isAgain) return;
  playing = audio;
  let began = false;
  const draw = () => {
    const shown = [...document.querySelectorAll(`.voice[data-file="${id}"]`)];
    // What plays is on another screen.
    if (!shown.length) audio.pause();
    for (const player of shown) {
      const length = Number.isFinite(audio.duration) ? audio.duration : Number(player.dataset.seconds);
      player.style.setProperty('--played', audio.ended ? 0 : Math.min(1, audio.currentTime / length));
      player.toggleAttribute('data-plays', !audio.paused);
    }
  };
  const timer = setInterval(draw, still.matches ? 1_000 : 100);
  const over = () => {
    if (!began) return;
    clearInterval(timer);
    if (audio.ended) audio.currentTime = 0;
    draw();
  };
  audio.onpause = over;
  audio.onended = over;
  audio.onerror = over;
  began = true;
  audio.play().then(draw, over);
}
