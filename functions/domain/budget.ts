/** Who is charged for what is read: everybody at one address without a key, the holder of an API key, or the subject of a token. */
export type Caller =
  | { kind: 'ADDRESS'; network: string }
  | { kind: 'KEY'; id: string }
  | { kind: 'SUBJECT'; issuer: string; subject: string };

/** What a caller may spend. */
export interface Budget {
  /** Points in each minute of the clock. */
  points: number;
  /** Points that a container takes from the table at a time. */
  lot: number;
  /** Points that each container lets through in each minute before it asks the table: a visitor of the portal needs no more. */
  free: number;
}

/** A minute of the largest answers, ten of them, for all behind one address; a public office is one address. */
const BY_ADDRESS: Budget = { points: 50_000, lot: 5_000, free: 2_000 };
/** Programs that read everything every night, one by one. */
const BY_KEY: Budget = { points: 300_000, lot: 15_000, free: 5_000 };
/** A region's own software that hands in for all its agencies; 500 rows of an import are one request. */
const BY_SUBJECT: Budget = { points: 200_000, lot: 10_000, free: 5_000 };

/** What each kind of caller may spend. */
export const BUDGETS: Readonly<Record<Caller['kind'], Budget>> = {
  ADDRESS: BY_ADDRESS,
  KEY: BY_KEY,
  SUBJECT: BY_SUBJECT,
};

const MINUTE_MS = 60_000;

/** The minute that an instant lies in, counted from 1970. */
export const minuteOf = (now: Date): number => Math.floor(now.getTime() / MINUTE_MS);

/** Seconds until the next minute begins, at least 1. */
export const secondsLeft = (now: Date): number =>
  Math.max(1, Math.ceil(((minuteOf(now) + 1) * MINUTE_MS - now.getTime()) / 1_000));

/**
 * The network that is one caller: an IPv4 address; of IPv6 the first 64 bits, since a household has as many addresses as it likes.
 * Anything else is one caller, under its own name.
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!address.includes(':')) return address.slice(0, 45);
  const [before = '', after = ''] = address.toLowerCase().slice(0, 45).split('::');
  const head = before === '' ? [] : before.split(':');
  const tail = after === '' ? [] : after.split(':');
  const zeros = address.includes('::')
    ? Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => '0')
    : [];
  return `${[...head, ...zeros, ...tail]
    .slice(0, 4)
    .map((part) => part.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
