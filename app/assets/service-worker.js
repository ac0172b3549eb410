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
