// Records the voice and takes photos for `media.js`.
import { keep, text, whoseTurn } from '/kept.js';

const LIMIT_MS = 120_000;
const LIMIT_BYTES = 1 << 20;
// What was recorded so far is kept so often, so that a killed app loses no more.
const KEEP_MS = 5_000;
const SIDE = 1_600;

const still = matchMedia('(prefers-reduced-motion: reduce)');

let recording;

export async function record(kept, id) {
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
  const mine = { recorder, id, type: (mimeType || recorder.mimeType).split(';')[0], chunks: [], bytes: 0, began: performance.now(), keptAt: 0, turn: whoseTurn() };
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
  await keep(kept, attachment, text(bytes), mine.turn);
  return attachment;
}

export async function recorded(kept) {
  const mine = recording;
  await mine?.over;
  await mine?.keeping;
  if (!mine?.bytes) throw 'failed';
  return keepSoFar(kept, mine);
}

export const halt = () => recording?.halt();

export const clock = (ms) => `${Math.floor(ms / 60_000)}:${String(Math.floor(ms / 1_000) % 60).padStart(2, '0')}`;

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

export const chosen = () => new Promise((done) => {
  const input = Object.assign(document.createElement('input'), { type: 'file', accept: 'image/*' });
  input.onchange = () => done(input.files[0]);
  input.oncancel = () => done(undefined);
  input.click();
});

export async function photograph(kept, id, file) {
  const mine = whoseTurn();
  const { bytes, ...kind } = await redrawn(file);
  const attachment = { id, media_type: 'image/jpeg', size_bytes: bytes.length, kind: { photo: kind } };
  await keep(kept, attachment, text(bytes), mine);
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
