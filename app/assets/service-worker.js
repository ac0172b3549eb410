// Keeps the app's own files, so that it opens without network. What people do and read is kept by the app itself.
const CACHE = 'stegvis-{{version}}';
const FILES = {{precache}};
// Fonts of scripts that somebody reads stay from one version of the app to the next.
const FONTS = 'stegvis-fonts-1';

addEventListener('install', (event) => {
  skipWaiting();
  event.waitUntil(keepFiles());
});

addEventListener('activate', (event) => {
  event.waitUntil(forgetOldFiles().then(() => clients.claim()));
});

addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const isOurs = request.method === 'GET' && url.origin === location.origin;
  if (!isOurs || ['/api/', '/calendar/', '/console'].some((start) => url.pathname.startsWith(start))) return;
  if (request.mode === 'navigate') {
    event.respondWith(kept('/').then((page) => page ?? fetch(request)));
  } else if (FILES.includes(url.pathname)) {
    event.respondWith(kept(url.pathname).then((file) => file ?? fetch(request)));
  } else if (url.pathname.startsWith('/fonts/')) {
    event.respondWith(keptWhenNeeded(url.pathname));
  }
});

addEventListener('push', (event) => {
  event.waitUntil(tell(event.data.json()));
});

addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(open(event.notification.data));
});

async function tell({ title, body, lang, dir, path, tag }) {
  const isSeen = (await windows()).some((window) => window.visibilityState === 'visible');
  // Who has the app before the eyes sees there what is new; Safari takes the permission away from who shows nothing.
  if (isSeen && tag !== 'reminder' && /Chrome|Firefox/.test(navigator.userAgent)) return;
  await registration.showNotification(title, { body, lang, dir, tag, icon: '/icons/icon-192.png', data: path });
}

async function open(path) {
  const [window] = await windows();
  if (!window) return clients.openWindow(path);
  // The app goes there by itself: what is being typed stays.
  window.postMessage(path);
  return window.focus();
}

// Those of the app, the one last looked at first; not the console's.
async function windows() {
  const all = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  return all.filter((window) => !new URL(window.url).pathname.startsWith('/console'));
}

// A file with a hash in its name that an older version kept is not fetched again.
async function keepFiles() {
  const cache = await caches.open(CACHE);
  await Promise.all(FILES.map(async (path) => {
    const isHashed = /-[0-9a-f]{16}\.\w+$/.test(path);
    const old = isHashed ? await caches.match(path) : undefined;
    await (old ? cache.put(path, old) : cache.add(new Request(path, { cache: isHashed ? 'default' : 'no-cache' })));
  }));
}

async function forgetOldFiles() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('stegvis-') && name !== CACHE && name !== FONTS).map((name) => caches.delete(name)));
}

async function keptWhenNeeded(path) {
  const cache = await caches.open(FONTS);
  const file = await cache.match(path);
  if (file) return file;
  const fetched = await fetch(path);
  // Without room for it, it is fetched again.
  if (fetched.ok) cache.put(path, fetched.clone()).catch(() => {});
  return fetched;
}

async function kept(path) {
  const cache = await caches.open(CACHE);
  return cache.match(path);
}
