import type { AttributeValue } from '@aws-sdk/client-dynamodb';

/** An item in DynamoDB's own form. */
export type StoredItem = Record<string, AttributeValue>;

/** A line of a data file as it was read: an item, or what is wrong with it. */
export type ReadLine = { item: StoredItem } | { fault: string };

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** An item as a line of a data file, without its end: the `DYNAMODB_JSON` that AWS documents, in which binary values are base64. */
export const lineOf = (item: StoredItem): string => JSON.stringify({ Item: mapped(item, toJson) });

/** An item as one text whatever order its attributes and the members of its sets came in: the same items are the same texts. */
export const canonicalText = (item: StoredItem): string => JSON.stringify(sorted(mapped(item, toJson)));

/** Reads a line of a data file. Numbers stay texts, so that none loses a digit. */
export function readLine(line: string): ReadLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { fault: 'is no JSON' };
  }
  if (!isObject(value) || !isObject(value.Item)) return { fault: 'has no Item' };
  try {
    return { item: mapped(value.Item, fromJson) };
  } catch (error) {
    if (error instanceof WrongAttribute) return { fault: error.message };
    throw error;
  }
}

/** Never leaves this file. */
class WrongAttribute extends Error {}

type Json = null | boolean | string | Json[] | { [name: string]: Json };

function toJson(value: AttributeValue): Json {
  if (value.B !== undefined) return { B: base64(value.B) };
  if (value.BS !== undefined) return { BS: value.BS.map(base64) };
  if (value.L !== undefined) return { L: value.L.map(toJson) };
  if (value.M !== undefined) return { M: mapped(value.M, toJson) };
  return { ...value } as { [type: string]: Json };
}

function fromJson(value: unknown, name: string): AttributeValue {
  const wrong = (what: string) => new WrongAttribute(`attribute ${JSON.stringify(name)} ${what}`);
  const [entry, ...more] = isObject(value) ? Object.entries(value) : [];
  if (entry === undefined || more.length > 0) throw wrong('has not one type');
  const [type, held] = entry;
  const each = <T>(is: (one: unknown) => one is T): T[] => {
    if (!Array.isArray(held) || held.length === 0 || !held.every(is)) throw wrong(`holds no ${type}`);
    return held;
  };
  switch (type) {
    case 'S':
      if (typeof held === 'string') return { S: held };
      break;
    case 'N':
      if (isNumber(held)) return { N: held };
      break;
    case 'B':
      if (isBase64(held)) return { B: bytes(held) };
      break;
    case 'BOOL':
      if (typeof held === 'boolean') return { BOOL: held };
      break;
    case 'NULL':
      if (held === true) return { NULL: true };
      break;
    case 'SS':
      return { SS: each((one) => typeof one === 'string') };
    case 'NS':
      return { NS: each(isNumber) };
    case 'BS':
      return { BS: each(isBase64).map(bytes) };
    case 'L':
      if (Array.isArray(held)) return { L: held.map((one) => fromJson(one, name)) };
      break;
    case 'M':
      if (isObject(held)) return { M: mapped(held, fromJson) };
      break;
    default:
      throw wrong(`has the unknown type ${type}`);
  }
  throw wrong(`holds no ${type}`);
}

// By defined properties, since an attribute may be named __proto__.
const mapped = <From, To>(from: Record<string, From>, change: (value: From, name: string) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(from).map(([name, value]) => [name, change(value, name)]));

function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const [[type, held] = ['', null]] = Object.entries(value);
  if (['SS', 'NS', 'BS'].includes(type) && Array.isArray(held)) return { [type]: held.toSorted() };
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([name, one]) => [name, sorted(one)]));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNumber = (value: unknown): value is string => typeof value === 'string' && NUMBER.test(value);
const isBase64 = (value: unknown): value is string => typeof value === 'string' && BASE64.test(value);
const base64 = (value: Uint8Array): string => Buffer.from(value).toString('base64');
const bytes = (value: string): Uint8Array => new Uint8Array(Buffer.from(value, 'base64'));
