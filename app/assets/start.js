// Dresses the page as the app left it last, before anything is drawn, keeps the app for when there is no network, and
// reads the coach's code with the camera where the phone can.
{
  let kept = '';
  try {
    kept = localStorage.getItem('stegvis-dress') ?? '';
  } catch {
    // No storage: the app dresses the page itself, a moment later.
  }
  const [lang, dir, look, size] = kept.split(' ');
  const wished = (query) => matchMedia(query).matches;
  const wish = wished('(prefers-contrast: more)') ? 'contrast' : wished('(prefers-color-scheme: dark)') ? 'dark' : 'light';
  const root = document.documentElement;
  root.lang = lang || 'sv';
  root.dir = dir || 'ltr';
  root.dataset.theme = look || wish;
  root.dataset.textSize = size || '100';

  window.BarcodeDetector?.getSupportedFormats().then((formats) => root.toggleAttribute('data-scans', formats.includes('qr_code')));
  addEventListener('click', async ({ target }) => {
    const place = target.closest('.scan') && document.querySelector('.viewfinder');
    if (place) (await import('/scan.js')).scan(place);
  });

  // After the first load, so that the two do not share a bad connection.
  addEventListener('load', () => navigator.serviceWorker?.register('/service-worker.js'));
  // A notification was pressed that leads to this path.
  navigator.serviceWorker?.addEventListener('message', ({ data }) => {
    history.pushState(null, '', data);
    dispatchEvent(new PopStateEvent('popstate'));
  });
}
