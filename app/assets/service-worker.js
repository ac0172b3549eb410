// Keeps the app's own files, so that it opens without network. What people do and read is kept by the app itself.
const CACHE = 'stegvis-{{version}}';
const FILES = {{precache}};

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
  if (!isOurs || url.pathname.startsWith('/api/') || url.pathname.startsWith('/console')) return;
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
  await Promise.all(names.filter((name) => name.startsWith('stegvis-') && name !== CACHE).map((name) => caches.delete(name)));
}

// A font of a script that somebody reads is kept from the first time on.
async function keptWhenNeeded(path) {
  const file = await kept(path);
  if (file) return file;
  const cache = await caches.open(CACHE);
  const fetched = await fetch(path);
  if (fetched.ok) await cache.put(path, fetched.clone());
  return fetched;
}

async function kept(path) {
  const cache = await caches.open(CACHE);
  return cache.match(path);
}
