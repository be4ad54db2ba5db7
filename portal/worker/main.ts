/** Set when it is built: the addresses of all that the office loads, and a name for just these. */
declare const ASSETS: readonly string[];
declare const VERSION: string;

const worker = self as unknown as ServiceWorkerGlobalScope;
const PREFIX = 'kantor-';
const CACHE = `${PREFIX}${VERSION}`;

/** The office's shell in the language of this worker's pages: it is the same at every address below. */
const shell = new URL(worker.registration.scope).pathname;

/*
 * The office opens without a connection: its shell, scripts and styles are kept, and nothing else. What the registry answers is not kept here:
 * it is asked with a token, and belongs to whoever asked.
 */
worker.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll([shell, ...ASSETS]))
      .then(() => worker.skipWaiting()),
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOthers().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin) return;
  if (request.mode === 'navigate' && pathname !== '/masuk') event.respondWith(openShell(request));
  else if (ASSETS.includes(pathname)) event.respondWith(kept(request));
});

/** The shell as it is now; where there is no connection, or nobody writes it, as it was kept with the scripts that it names. */
async function openShell(request: Request): Promise<Response> {
  const answer = await fetch(request).catch(() => null);
  if (answer !== null && answer.status < 500) return answer;
  const cache = await caches.open(CACHE);
  return (await cache.match(shell)) ?? answer ?? Response.error();
}

/** Named by its content, so what is kept is what there is. */
async function kept(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(request)) ?? fetch(request);
}

async function dropOthers(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)),
  );
}
