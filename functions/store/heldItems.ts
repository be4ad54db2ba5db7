import { LRUCache } from 'lru-cache';
import { type Item, itemOf, type StoredAttributes, says } from './attributes.ts';
import type { Parser } from './parse.ts';

/** What a container holds of items at most, by an estimate of bytes; and of one read: more is a scan, and would drive out all else. */
const MOST_BYTES = 8_000_000;
const MOST_OF_ONE_READ = 150;

const held = new LRUCache<string, Item>({ maxSize: MOST_BYTES, sizeCalculation: (item) => bytesOf(item) });

/**
 * The values of items that one read answered. Nothing is read less often; but an item that says what it said when it was read last is the very
 * same value, frozen, so that it is parsed once. `from` names table and index. Throws `StoredItemError`.
 */
export function itemsOf(answered: readonly StoredAttributes[], from: string): Item[] {
  return answered.length > MOST_OF_ONE_READ ? answered.map(itemOf) : answered.map((one) => heldItem(one, from));
}

/** The same of one item. */
export function heldItem(stored: StoredAttributes, from: string): Item {
  const key = `${from} ${stored.pk?.S} ${stored.sk?.S}`;
  const known = held.get(key);
  if (known !== undefined && says(stored, known)) return known;
  const item = frozen(itemOf(stored));
  held.set(key, item);
  return item;
}

/** A parser that parses a held item once. What it made is frozen: all who read the item share it. */
export function once<T extends object>(parser: Parser<T>): Parser<T> {
  const made = new WeakMap<object, T>();
  return (value, place) => {
    if (typeof value !== 'object' || value === null) return parser(value, place);
    const known = made.get(value);
    if (known !== undefined) return known;
    const parsed = parser(value, place);
    // What is not frozen may be changed by whoever has it.
    if (Object.isFrozen(value)) made.set(value, frozen(parsed));
    return parsed;
  };
}

/** Frozen through and through. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const one of Object.values(value)) frozen(one);
  return Object.freeze(value);
}

/** A value with its place in an object, and an object or list of its own, in bytes. */
const SLOT = 16;
const BODY = 56;

/** What values take, and as much again for what is parsed of them. */
function bytesOf(value: unknown): number {
  if (typeof value === 'string') return SLOT + value.length;
  if (typeof value !== 'object' || value === null) return SLOT;
  return Object.values(value).reduce<number>((sum, one) => sum + SLOT + bytesOf(one), 2 * BODY);
}
