// Dresses the page as the app left it last, before anything is drawn, lets whoever is new choose a language before the
// program has come, keeps the app for when there is no network, and reads the coach's code with the camera where the
// phone can.
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
  root.toggleAttribute('data-new', !lang);
  if (!lang) {
    // What the program asks for first, so that it need not wait for it.
    const list = { rel: 'preload', as: 'fetch', href: '/api/v1/languages', crossOrigin: 'anonymous' };
    document.head.append(Object.assign(document.createElement('link'), list));
  }

  window.BarcodeDetector?.getSupportedFormats().then((formats) => root.toggleAttribute('data-scans', formats.includes('qr_code')));
  addEventListener('click', async ({ target }) => {
    const place = target.closest('.scan') && document.querySelector('.viewfinder');
    if (place) (await import('/scan.js')).scan(place);
    const language = target.closest('#shell button:not(.listen)');
    if (!language) return;
    // The program takes it from there; until it comes, the page waits in sight.
    root.dataset.chosen = language.querySelector('[lang]')?.lang ?? 'sv';
    root.removeAttribute('data-new');
  });

  // Takes away what stands on the page until the program shows something. Who is choosing a language there is at the
  // same place of the same list, with the finger and with the keys.
  addEventListener('DOMContentLoaded', () => {
    const shell = document.getElementById('shell');
    const program = document.getElementById('main');
    const handOver = () => {
      if (!program.firstElementChild) return;
      observer.disconnect();
      const focused = [...shell.querySelectorAll('[data-for=new] button')].indexOf(document.activeElement);
      const { scrollTop } = shell.querySelector('[data-for=new] .main');
      shell.remove();
      if (!program.querySelector('.language')) return;
      program.querySelector('.main').scrollTop = scrollTop;
      program.querySelectorAll('button')[focused]?.focus();
    };
    const observer = new MutationObserver(handOver);
    observer.observe(program, { childList: true });
    handOver();
  });

  // After the first load, so that the two do not share a bad connection.
  addEventListener('load', () => navigator.serviceWorker?.register('/service-worker.js'));
  // A notification was pressed that leads to this path.
  navigator.serviceWorker?.addEventListener('message', ({ data }) => {
    history.pushState(null, '', data);
    dispatchEvent(new PopStateEvent('popstate'));
  });
}
