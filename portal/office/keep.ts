import type { TextStore } from './session.ts';

/** A store whose names can be gone through, as a browser's own can. */
export interface ListedStore extends TextStore {
  readonly length: number;
  key(index: number): string | null;
}

/** What somebody typed at a place and has not sent. */
export interface KeptText {
  /** Where it was typed: an address of the office, and a name where one page has several forms. */
  readonly place: string;
  /** What it is, as the officer reads it in the list of what is not sent. */
  readonly about: string;
  /** When it was last changed: an instant in UTC. */
  readonly at: string;
  readonly value: unknown;
}

const PREFIX = 'kantor.keep|';

/** The name under which what a subject typed at a place is kept on this device. */
export const keptName = (subject: string, place: string): string => `${prefixOf(subject)}${place}`;

const prefixOf = (subject: string): string => `${PREFIX}${encodeURIComponent(subject)}|`;

/**
 * Keeps what was typed, at once: when this returns it outlives the tab. The device's own store of texts does this, and tells other tabs.
 * Answers false where the device has no room for it or allows none.
 */
export function keep(store: ListedStore, subject: string, text: KeptText): boolean {
  try {
    store.setItem(keptName(subject, text.place), JSON.stringify(text));
    return true;
  } catch {
    return false;
  }
}

/** What is kept at a place; null where nothing is, or nothing that can be read. */
export const keptAt = (store: ListedStore, subject: string, place: string): KeptText | null =>
  readKept(store.getItem(keptName(subject, place)));

export const forget = (store: ListedStore, subject: string, place: string): void =>
  store.removeItem(keptName(subject, place));

/** All that a subject typed on this device and has not sent, the latest first. */
export function allKept(store: ListedStore, subject: string): KeptText[] {
  const names = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '');
  return names
    .filter((name) => name.startsWith(prefixOf(subject)))
    .map((name) => readKept(store.getItem(name)))
    .filter((text) => text !== null)
    .sort((one, other) => (one.at < other.at ? 1 : -1));
}

/** Reads what a store tells under a name. */
export function readKept(text: string | null): KeptText | null {
  try {
    const kept = JSON.parse(text ?? 'null') as KeptText | null;
    return typeof kept?.place === 'string' && typeof kept.at === 'string' ? kept : null;
  } catch {
    return null;
  }
}
