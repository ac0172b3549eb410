// Voice notes and photos: what `app/src/platform/media.rs` lists. `take.js` records and photographs, `kept.js` keeps; here
// they are sent, fetched, played and shown.
// Loaded when one of these is asked for the first time. `kept` is what the storage can do; the bytes are sealed there.
import { arrived, bytesOf, cache, forget, forgetAll, keep, letGo, read, text, whoseTurn } from '/kept.js';
import { chosen, clock, halt, photograph, record, recorded } from '/take.js';

export { back, sent } from '/kept.js';

const still = matchMedia('(prefers-reduced-motion: reduce)');

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
  const mine = whoseTurn();
  const data = await read(kept, id);
  if (!data) throw 'failed';
  await call(id, { method: 'PUT', headers: { ...bearer, 'content-type': type }, body: bytesOf(data) });
  await cache(kept, id, data, mine);
  await arrived(kept, id);
}

// Nothing of it is in this window any more.
function hush() {
  leave?.();
  pause();
  addresses.forEach((address) => URL.revokeObjectURL(address));
  addresses.clear();
  players.clear();
}

// The PIN locks this window.
export async function shut(kept) {
  hush();
  await letGo(kept);
}

export async function empty(kept) {
  hush();
  localStorage.removeItem(KNOWN);
  await forgetAll(kept);
}

// Addresses by which the page plays and shows what it has opened.
const addresses = new Map();

async function open(kept, given) {
  const { bearer, attachment: { id, media_type: type } } = asked(given);
  const tell = (away) => document.querySelectorAll(`[data-file="${id}"] .file-away`).forEach((place) => { place.textContent = away ? place.dataset.away : ''; });
  tell(false);
  if (!addresses.has(id)) {
    const mine = whoseTurn();
    let data = await read(kept, id);
    if (!data) {
      const answer = await call(id, { headers: bearer }).catch((status) => { if (status !== 401) tell(true); throw status; });
      data = text(new Uint8Array(await answer.arrayBuffer().catch(() => { throw 0; })));
      await cache(kept, id, data, mine);
    }
    if (mine !== whoseTurn()) throw 'failed';
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
    halt();
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
      pause();
      const begun = record(kept, id).then(() => 'begun', (reason) => reason);
      const first = await Promise.race([wish, begun]);
      if (first !== 'begun' && first !== 'denied' && first !== 'failed') {
        begun.then(halt);
        return '';
      }
      if (first === 'begun') break;
      if (await show(words[first], [['again', words.again, 'mic'], close]) !== 'again') return '';
    }
    const time = element('span', { 'data-time': '' }, '0:00');
    const level = element('p', { class: 'recorder-time', 'aria-hidden': 'true' }, icon('mic'), time, element('i', { class: 'recorder-level' }));
    show(words.running, [['stop', words.stop, 'check']], level).then(halt);
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
  const mine = whoseTurn();
  const data = await read(kept, id);
  if (!data) return '';
  addresses.set(id, URL.createObjectURL(new Blob([bytesOf(data)], { type: attachment.media_type })));
  for (;;) {
    const wish = await show(kind.voice ? words.note : words.photoAbout, [['send', words.send, 'send'], ['throw', words.throwAway, 'trash']], preview(attachment, words));
    if (wish === 'send') return JSON.stringify(attachment);
    if (wish === left) return '';
    await forget(kept, id);
    if (await show(words.thrown, [['undo', words.undo, 'undo'], ['close', words.close, 'x']]) !== 'undo') return '';
    await keep(kept, attachment, data, mine);
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
