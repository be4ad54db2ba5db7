import type { Viewer } from './desk.ts';

/** What is kept of whoever signed in, in this tab alone. */
export interface Session {
  /** The sign-in that it came by: it ends with it, in whatever tab the person signs out. */
  readonly id: string;
  readonly token: string;
  /** When the token ends, in milliseconds since 1970. */
  readonly endsAt: number;
  /** Whose it is, as the issuer said. */
  readonly subject: string;
  /** Who that is to the registry, as it said; null before it was asked. */
  readonly viewer: Viewer | null;
}

/** Where texts are kept by name, as a browser's own stores do. */
export type TextStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A store whose names can be gone through. */
export type ListedStore = TextStore & Pick<Storage, 'length' | 'key'>;

const NAME = 'kantor.session';

/** The name under which the device notes a sign-in for as long as nobody signed out of it: of all tabs, also those that were asleep or closed. */
const noted = (id: string): string => `kantor.in|${id}`;

/** Notes a new sign-in, and keeps its session in this tab. */
export function beginSession(store: TextStore, device: TextStore, session: Session): void {
  device.setItem(noted(session.id), session.subject);
  keepSession(store, session);
}

/** Reads the session; null where there is none, none that can be read, or the person signed out of it in another tab. */
export function readSession(store: TextStore, device: TextStore): Session | null {
  try {
    const session = JSON.parse(store.getItem(NAME) ?? 'null') as Session | null;
    if (typeof session?.token !== 'string' || typeof session.endsAt !== 'number') return null;
    return device.getItem(noted(session.id)) === null ? null : session;
  } catch {
    return null;
  }
}

export const keepSession = (store: TextStore, session: Session): void => store.setItem(NAME, JSON.stringify(session));

export const dropSession = (store: TextStore): void => store.removeItem(NAME);

/** Ends every sign-in of a person on this device. */
export function endSignIns(device: ListedStore, subject: string): void {
  const names = Array.from({ length: device.length }, (_, index) => device.key(index) ?? '');
  for (const name of names) if (name.startsWith(noted('')) && device.getItem(name) === subject) device.removeItem(name);
}

/** Marks the token as ended and remembers whose it was: what he typed is still his to see. */
export const endSession = (store: TextStore, session: Session): Session => {
  const ended = { ...session, token: '', endsAt: 0 };
  keepSession(store, ended);
  return ended;
};

/** Whether a session's token still serves, with a little time to spare for the way. */
export const isFresh = ({ token, endsAt }: Session, now: number): boolean => token !== '' && endsAt - now > 5_000;

const SIGNED_OUT = 'kantor.signedOut';

/** Tells the other tabs of this browser that a person signed out. */
export function tellSignedOut(subject: string): void {
  const channel = new BroadcastChannel(SIGNED_OUT);
  channel.postMessage(subject);
  channel.close();
}

/** Calls back when a person signs out in another tab. Answers how to stop it. */
export function onSignedOut(subject: string, act: () => void): () => void {
  const channel = new BroadcastChannel(SIGNED_OUT);
  channel.onmessage = ({ data }: { readonly data: unknown }) => {
    if (data === subject) act();
  };
  return () => channel.close();
}
