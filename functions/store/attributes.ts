import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { StoredItemError } from './parse.ts';

/** A stored item in DynamoDB's own form. */
export type StoredAttributes = Readonly<Record<string, AttributeValue>>;

/** A stored item before it is parsed. */
export type Item = Record<string, unknown>;

/**
 * The values of an item: texts, numbers, truths, nulls, lists and maps, which are all that the registry writes. Throws `StoredItemError` with the
 * place for anything else, and for a number beyond 2^53, which would not be exact.
 */
export const itemOf = (stored: StoredAttributes): Item => fieldsOf(stored, stored.sk?.S ?? 'item');

function fieldsOf(stored: StoredAttributes, place: string): Item {
  const item: Item = {};
  for (const name in stored) {
    // As a name it would set what the object inherits from.
    if (name === '__proto__') throw new StoredItemError(place, 'name but __proto__');
    item[name] = madeOf(stored[name], place, name);
  }
  return item;
}

function madeOf(stored: AttributeValue | undefined, place: string, name: string | number): unknown {
  if (stored?.S !== undefined) return stored.S;
  if (stored?.N !== undefined) return numberOf(stored.N, place, name);
  if (stored?.M !== undefined) return fieldsOf(stored.M, `${place}.${name}`);
  if (stored?.L !== undefined) {
    const within = `${place}.${name}`;
    return stored.L.map((one, at) => madeOf(one, within, at));
  }
  if (stored?.BOOL !== undefined) return stored.BOOL;
  if (stored?.NULL !== undefined) return null;
  throw new StoredItemError(`${place}.${name}`, 'text, number, boolean, null, list or map');
}

function numberOf(digits: string, place: string, name: string | number): number {
  const number = Number(digits);
  if (!(Math.abs(number) <= Number.MAX_SAFE_INTEGER)) throw new StoredItemError(`${place}.${name}`, 'safe number');
  return number;
}

/** Whether a stored item says what these values say: a fraction of what it costs to make them. */
export function says(stored: StoredAttributes, values: Readonly<Item>): boolean {
  let count = 0;
  for (const name in stored) {
    if (!saysValue(stored[name], values[name])) return false;
    count += 1;
  }
  return count === Object.keys(values).length;
}

function saysValue(stored: AttributeValue | undefined, value: unknown): boolean {
  if (stored?.S !== undefined) return stored.S === value;
  if (stored?.N !== undefined) return Number(stored.N) === value;
  if (stored?.M !== undefined) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && says(stored.M, value as Item);
  }
  if (stored?.L !== undefined) {
    const { L } = stored;
    return Array.isArray(value) && L.length === value.length && L.every((one, at) => saysValue(one, value[at]));
  }
  if (stored?.BOOL !== undefined) return stored.BOOL === value;
  return stored?.NULL !== undefined && value === null;
}
