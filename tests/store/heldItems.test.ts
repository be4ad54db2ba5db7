import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { heldItem, itemsOf, once } from '#store/heldItems.ts';
import { list, object, StoredItemError, text } from '#store/parse.ts';
import { toItem } from '#store/table.ts';

const stored = (pk: string, name: unknown, kinds: unknown[] = ['a']) => toItem({ pk, sk: 'REC', name, kinds });

describe('an item that is read again', () => {
  it('is the same value while it says the same, and another once it says something else', () => {
    const pk = randomUUID();
    const first = heldItem(stored(pk, 'Sukabumi'), 'table');
    expect(heldItem(stored(pk, 'Sukabumi'), 'table')).toBe(first);
    const changed = heldItem(stored(pk, 'Kota Sukabumi'), 'table');
    expect(changed).toEqual({ pk, sk: 'REC', name: 'Kota Sukabumi', kinds: ['a'] });
    expect(first.name).toBe('Sukabumi');
  });

  it('is never taken for one of another table or index', () => {
    const pk = randomUUID();
    const whole = heldItem(stored(pk, 'Sukabumi'), 'table');
    expect(heldItem(toItem({ pk, sk: 'REC', name: 'Sukabumi' }), 'table byDay')).not.toHaveProperty('kinds');
    expect(heldItem(stored(pk, 'Sukabumi'), 'table')).toBe(whole);
  });

  it('is parsed once, and parsed again when it says something else', () => {
    const pk = randomUUID();
    let count = 0;
    const parse = once((value, place) => {
      count += 1;
      return object({ name: text, kinds: list(text) })(value, place);
    });
    const read = (name: unknown) => parse(heldItem(stored(pk, name), 'table'), 'record');
    const first = read('Sukabumi');
    expect(read('Sukabumi')).toBe(first);
    expect(count).toBe(1);
    expect(() => read(7)).toThrow(new StoredItemError('record.name', 'text'));
    expect(() => read(7)).toThrow(StoredItemError);
    expect(read('Sukabumi')).toEqual({ name: 'Sukabumi', kinds: ['a'] });
  });

  it('can be changed by none of those who share it', () => {
    const item = heldItem(stored(randomUUID(), 'Sukabumi'), 'table');
    const parsed = once(object({ name: text, kinds: list(text) }))(item, 'record');
    expect(() => (item.kinds as string[]).push('b')).toThrow(TypeError);
    expect(() => parsed.kinds.push('b')).toThrow(TypeError);
    expect(() => Object.assign(parsed, { name: 'Bandung' })).toThrow(TypeError);
  });

  it('is read anew where one read answers more than is held', () => {
    const pk = randomUUID();
    const answered = (count: number) => Array.from({ length: count }, () => stored(pk, 'Sukabumi'));
    const [scanned] = itemsOf(answered(151), 'table');
    expect(Object.isFrozen(scanned)).toBe(false);
    const [first, second] = itemsOf(answered(150), 'table');
    expect(first).toBe(second);
    expect(first).toEqual(scanned);
  });
});

describe('what is parsed of a value that may still change', () => {
  it('is parsed each time', () => {
    const parse = once(object({ name: text }));
    const value = { name: 'Sukabumi' };
    expect(parse(value, 'record').name).toBe('Sukabumi');
    value.name = 'Bandung';
    expect(parse(value, 'record').name).toBe('Bandung');
  });
});
