// Reads the coach's square code with the phone's camera and opens the link that it holds. Loaded on the first press.
const LIMIT_MS = 60_000;
const root = document.documentElement;

export async function scan(place) {
  let stream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  } catch {
    root.dataset.scan = 'denied';
    return;
  }
  root.dataset.scan = 'looking';
  const video = Object.assign(document.createElement('video'), { srcObject: stream, muted: true, playsInline: true });
  place.append(video);
  try {
    await video.play();
    const found = await look(video);
    if (found) {
      // The link may differ in nothing but what stands after the sign #, which alone opens no page.
      history.replaceState(null, '', found);
      location.reload();
    }
  } finally {
    stream.getTracks().forEach((track) => track.stop());
    video.remove();
    delete root.dataset.scan;
  }
}

// Browsers of before 2024 have no `URL.parse`.
const linkOf = (text) => {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
};

// Gives a link to this very service; nothing when the screen has gone, or when it has taken too long.
async function look(video) {
  const detector = new BarcodeDetector({ formats: ['qr_code'] });
  const end = performance.now() + LIMIT_MS;
  while (video.isConnected && !document.hidden && performance.now() < end) {
    const codes = await detector.detect(video);
    const links = codes.map(({ rawValue }) => linkOf(rawValue));
    const link = links.find((link) => link?.origin === location.origin && link.hash);
    if (link) return link.href;
    await new Promise(requestAnimationFrame);
  }
}
