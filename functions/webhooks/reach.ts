import { Resolver } from 'node:dns/promises';
import { request } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { WebhookFailure } from '#domain/webhook.ts';
import { isPublicAddress } from './publicAddress.ts';

/** How receivers are reached. */
export interface Reach {
  /** Every address that a host name leads to; throws, or answers none, where it leads to none. */
  resolve: (host: string) => Promise<string[]>;
  /** Whether a connection to an address may be made. */
  permits: (address: string, host: string) => boolean;
  /** How long a receiver may take, in milliseconds. */
  limitMs: number;
  /** Certificates that are trusted, in PEM; those that Node trusts unless given. */
  ca?: string;
}

/** A message as it is posted. */
export interface Posted {
  url: string;
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** `TAKEN`: the receiver answered 2xx. */
export type Outcome =
  | { tag: 'TAKEN' }
  | { tag: 'NOT_TAKEN'; failure: Exclude<WebhookFailure, 'SECRET_CHANGED'>; status: number | null };

const LIMIT_MS = 10_000;
/** For each of two tries at a server of names. */
const NAMES_MS = 2_000;
/** Nobody reads what a receiver answers; so much of it is let come, so that it is not cut off in a short word of thanks. */
const MOST_READ = 16_384;

/** Asks the servers of names alone: no file of the machine has a say. */
async function resolvePublicly(host: string): Promise<string[]> {
  const resolver = new Resolver({ timeout: NAMES_MS, tries: 2 });
  const found = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
  return found.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
}

/** The public network, and nothing else. */
export const publicReach: Reach = { resolve: resolvePublicly, permits: isPublicAddress, limitMs: LIMIT_MS };

const notTaken = (failure: (Outcome & { tag: 'NOT_TAKEN' })['failure'], status: number | null = null): Outcome => ({
  tag: 'NOT_TAKEN',
  failure,
  status,
});

/**
 * Posts a message. The host's name is looked up once; where any of its addresses is not permitted nothing is sent, else the connection is made to
 * these addresses and to no others, whatever the name says a moment later. The certificate must be of the name. No redirect is followed.
 */
export async function post(reach: Reach, posted: Posted): Promise<Outcome> {
  const { hostname } = new URL(posted.url);
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  const addresses = isIP(host) === 0 ? await reach.resolve(host).catch(() => []) : [host];
  if (addresses.length === 0) return notTaken('UNRESOLVED');
  if (!addresses.every((address) => reach.permits(address, host))) return notTaken('NOT_PUBLIC');
  return send(reach, posted, addresses);
}

function send({ limitMs, ca }: Reach, { url, headers, body }: Posted, addresses: readonly string[]): Promise<Outcome> {
  const checked = addresses.map((address) => ({ address, family: isIP(address) }));
  const lookup: LookupFunction = (_host, { all }, found) => {
    const [first] = checked;
    if (all === true || first === undefined) found(null, checked);
    else found(null, first.address, first.family);
  };
  const signal = AbortSignal.timeout(limitMs);
  const bytes = Buffer.from(body);
  return new Promise((resolve) => {
    let status: number | null = null;
    const options = {
      method: 'POST',
      headers: { ...headers, 'content-length': String(bytes.byteLength) },
      lookup,
      signal,
      // A connection of its own: one that is kept open might be of another answer of the servers of names.
      agent: false,
      ...(ca === undefined ? {} : { ca }),
    } as const;
    const asking = request(url, options, (response) => {
      status = response.statusCode ?? null;
      let read = 0;
      response.on('data', (part: Buffer) => {
        read += part.byteLength;
        if (read > MOST_READ) asking.destroy();
      });
      // What breaks off after the status is known changes nothing.
      response.on('error', () => undefined);
    });
    asking.on('error', () => undefined);
    asking.once('close', () => resolve(outcomeOf(status, signal.aborted)));
    asking.end(bytes);
  });
}

function outcomeOf(status: number | null, isOver: boolean): Outcome {
  if (status === null) return notTaken(isOver ? 'TIMED_OUT' : 'UNREACHABLE');
  if (status >= 200 && status < 300) return { tag: 'TAKEN' };
  return notTaken(status === 410 ? 'GONE' : 'REFUSED', status);
}
