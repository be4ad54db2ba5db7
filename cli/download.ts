import { setTimeout as delay } from 'node:timers/promises';
import { Ending } from './status.ts';
import { say } from './words/tell.ts';

/** How something is fetched. */
export interface FetchOptions {
  /** The first byte that is wanted; 0 unless given. */
  readonly from?: number;
  /** How often it is tried at most while the registry is in the way. */
  readonly attempts?: number;
  /** The pause before the second try, in milliseconds, doubled each time; longer where the registry asks for longer. */
  readonly pauseMs?: number;
  /** How long the next bytes may take, in milliseconds. */
  readonly idleMs?: number;
  /** Told where the registry led to another address of its own. */
  readonly onRedirect?: (address: URL) => void;
}

/** What is being fetched. Its parts end as `unreachable` where the connection breaks. */
export interface Fetched {
  readonly address: URL;
  /** The place of the first byte: that which was asked for, or 0 where the whole comes. */
  readonly from: number;
  /** How many bytes come; null where that was not told. */
  readonly bytes: number | null;
  readonly parts: AsyncIterable<Uint8Array>;
  /** Wants none of it, before any part was taken: what is open would keep the program waiting. */
  drop(): Promise<void>;
}

const MOST_REDIRECTS = 3;
const LONGEST_PAUSE_MS = 60_000;
/** Bytes of a manifest or a signature, by far. */
const MOST_WHOLE = 5_000_000;

/**
 * Fetches public data. Redirects are followed within the same origin alone. Ends as `refused` where the registry has no such thing or
 * refuses it, as `unreachable` where it does not answer after all tries.
 */
export async function fetchData(address: URL, options: FetchOptions = {}): Promise<Fetched> {
  const { attempts = 4, pauseMs = 500 } = options;
  for (let attempt = 1; ; attempt += 1) {
    const got = await followed(address, options);
    if ('fetched' in got) return got.fetched;
    const pause = Math.max(pauseMs * 2 ** (attempt - 1), got.retryAfterMs);
    if (!got.mayPass || attempt >= attempts || pause > LONGEST_PAUSE_MS) throw got.ending;
    await delay(pause);
  }
}

/** Everything that is fetched, at once: for what is small. Ends as `unverified` where it is not. */
export async function fetchWhole(address: URL, options: FetchOptions = {}): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of (await fetchData(address, options)).parts) {
    bytes += part.length;
    if (bytes > MOST_WHOLE) throw new Ending('unverified', say('tooLong', { url: address.href, most: MOST_WHOLE }));
    parts.push(part);
  }
  return Buffer.concat(parts);
}

type Got =
  | { readonly fetched: Fetched }
  | { readonly ending: Ending; readonly mayPass: boolean; readonly retryAfterMs: number };

async function followed(first: URL, options: FetchOptions): Promise<Got> {
  let address = first;
  for (let hops = 0; ; hops += 1) {
    const got = await once(address, options);
    if (!('leadsTo' in got)) return got;
    const to = URL.parse(got.leadsTo, address);
    if (to === null || to.origin !== first.origin || hops >= MOST_REDIRECTS) {
      const ending = new Ending('refused', say('redirectedAway', { url: address.href }));
      return { ending, mayPass: false, retryAfterMs: 0 };
    }
    options.onRedirect?.(to);
    address = to;
  }
}

async function once(address: URL, { from = 0, idleMs = 60_000 }: FetchOptions): Promise<Got | { leadsTo: string }> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), idleMs);
  let response: Response;
  try {
    response = await fetch(address, {
      redirect: 'manual',
      signal: patience.signal,
      // What is fetched is counted and digested as it lies on the shelf.
      headers: { 'accept-encoding': 'identity', ...(from > 0 ? { range: `bytes=${from}-` } : {}) },
    });
  } catch (error) {
    clearTimeout(timer);
    return { ending: unreachable(address, error), mayPass: true, retryAfterMs: 0 };
  }
  const { status, headers } = response;
  if (status === 200 || status === 206) {
    const length = headers.get('content-length');
    const bytes = length === null ? null : Number(length);
    const drop = async (): Promise<void> => {
      clearTimeout(timer);
      await response.body?.cancel();
    };
    const parts = partsOf(response, timer, address);
    return { fetched: { address, from: status === 206 ? from : 0, bytes, parts, drop } };
  }
  clearTimeout(timer);
  const location = headers.get('location');
  if ([301, 302, 303, 307, 308].includes(status) && location !== null) {
    await response.body?.cancel();
    return { leadsTo: location };
  }
  return failed(response, address);
}

async function* partsOf(response: Response, timer: NodeJS.Timeout, address: URL): AsyncGenerator<Uint8Array> {
  try {
    for await (const part of response.body ?? []) {
      timer.refresh();
      yield part;
    }
  } catch (error) {
    throw unreachable(address, error);
  } finally {
    clearTimeout(timer);
  }
}

async function failed(response: Response, address: URL): Promise<Got> {
  const { status, headers } = response;
  const message = messageOf(await response.text().catch(() => ''));
  const mayPass = status === 429 || status >= 500;
  const ending = mayPass ? 'unreachable' : status === 401 || status === 403 ? 'notAllowed' : 'refused';
  const url = `${address.origin}${address.pathname}`;
  const said = message === '' ? say('answeredStatus', { url, status }) : say('answeredWith', { url, status, message });
  return {
    ending: new Ending(ending, said),
    mayPass,
    retryAfterMs: Number(/^\d{1,6}$/.exec(headers.get('retry-after') ?? '')?.[0] ?? 0) * 1_000,
  };
}

/** What a terminal would take for an order; it comes from elsewhere. */
const CONTROLS = /\p{Cc}+/gu;

/** What the registry says in a body of an error, whichever of its forms it has; empty for a page of something between. */
function messageOf(body: string): string {
  try {
    const { detail, message, error, errors } = Object(JSON.parse(body));
    const found = detail ?? message ?? Object(error).message ?? error ?? Object(errors?.[0]).message;
    return typeof found === 'string' ? found.replace(CONTROLS, ' ').slice(0, 500) : '';
  } catch {
    return '';
  }
}

function unreachable(address: URL, error: unknown): Ending {
  const { name, cause } = Object(error);
  const why = name === 'AbortError' ? 'NO_ANSWER_IN_TIME' : String(Object(cause).code ?? name);
  return new Ending('unreachable', say('unreachable', { url: `${address.origin}${address.pathname}`, why }));
}
