// Records the voice, takes photos, plays and shows both. Loaded when one of them is used for the first time; bytes come
// and go as Base64 for addresses, without padding, which the program keeps sealed.
const LIMIT_MS = 120_000;
const LIMIT_BYTES = 1 << 20;
// What was recorded so far is handed over so often, so that a killed app loses no more.
const KEEP_MS = 5_000;
const SIDE = 1_600;

const still = matchMedia('(prefers-reduced-motion: reduce)');

const text = (bytes) => {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
};

const bytesOf = (data) =>
  Uint8Array.from(atob(data.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

// --- Recording ---

let recording;

export async function record() {
  let stream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1, noiseSuppression: true, echoCancellation: true } });
  } catch (error) {
    throw error?.name === 'NotAllowedError' || error?.name === 'SecurityError' ? 'denied' : 'failed';
  }
  try {
    begin(stream);
  } catch {
    release(stream);
    throw 'failed';
  }
}

const release = (stream) => stream.getTracks().forEach((track) => track.stop());

function begin(stream) {
  const types = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'];
  const mimeType = types.find((type) => MediaRecorder.isTypeSupported(type));
  const recorder = new MediaRecorder(stream, { mimeType, audioBitsPerSecond: 32_000 });
  const mine = { recorder, type: (mimeType ?? recorder.mimeType).split(';')[0], chunks: [], bytes: 0, began: performance.now(), kept: 0, over: false, wake: undefined };
  recording = mine;
  const stop = () => { if (recorder.state !== 'inactive') recorder.stop(); };
  const hidden = () => { if (document.hidden) stop(); };
  const limit = setTimeout(stop, LIMIT_MS);
  const quiet = show(stream, mine.began);
  recorder.ondataavailable = ({ data }) => {
    // What would pass the limit is left out; the recording ends before it.
    if (mine.bytes + data.size > LIMIT_BYTES) return stop();
    mine.chunks.push(data);
    mine.bytes += data.size;
    if (mine.bytes > LIMIT_BYTES - 50_000) stop();
    if (seconds(mine) * 1_000 - mine.kept >= KEEP_MS) mine.wake?.();
  };
  recorder.onstop = () => {
    mine.ended = performance.now();
    mine.over = true;
    clearTimeout(limit);
    quiet();
    release(stream);
    document.removeEventListener('visibilitychange', hidden);
    removeEventListener('pagehide', stop);
    mine.wake?.();
  };
  // A call that comes in, or another app that takes the microphone.
  stream.getTracks().forEach((track) => { track.onended = stop; });
  document.addEventListener('visibilitychange', hidden);
  addEventListener('pagehide', stop);
  recorder.start(1_000);
}

const seconds = (mine) => Math.min(Math.max(Math.ceil(((mine.ended ?? performance.now()) - mine.began) / 1_000), 1), LIMIT_MS / 1_000);

export async function recorded() {
  const mine = recording;
  if (!mine) throw 'failed';
  if (!mine.over) await new Promise((wake) => { mine.wake = wake; });
  mine.wake = undefined;
  mine.kept = seconds(mine) * 1_000;
  const whole = mine.over;
  if (!mine.bytes && whole) throw 'failed';
  const bytes = new Uint8Array(await new Blob(mine.chunks).arrayBuffer());
  if (whole) recording = undefined;
  return [mine.type, text(bytes), whole, seconds(mine)];
}

export const stop = () => { if (recording?.recorder.state !== 'inactive') recording?.recorder.stop(); };

const clock = (ms) => `${Math.floor(ms / 60_000)}:${String(Math.floor(ms / 1_000) % 60).padStart(2, '0')}`;

// Draws the running time and how loud it is; gives what ends that.
function show(stream, began) {
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

export async function photograph() {
  const input = Object.assign(document.createElement('input'), { type: 'file', accept: 'image/*' });
  const file = await new Promise((chosen) => {
    input.onchange = () => chosen(input.files[0]);
    input.oncancel = () => chosen(undefined);
    input.click();
  });
  if (!file) return undefined;
  try {
    return await redrawn(file);
  } catch {
    throw 'failed';
  }
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
    if (bytes.length <= LIMIT_BYTES) return ['image/jpeg', text(bytes), true, canvas.width, canvas.height];
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

export const address = (type, data) => URL.createObjectURL(new Blob([bytesOf(data)], { type }));

// A player for each voice note, which remembers how far it has come.
const players = new Map();
let playing;

export const pause = () => playing?.pause();

export async function play(id, source) {
  pause();
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
