import { expect, it } from 'vitest';
import { allKept, forget, keep, keptAt, type ListedStore } from '#portal/office/keep.ts';

/** A store of texts as a browser has one, with room for so many letters. */
function storeOf(room = Number.POSITIVE_INFINITY): ListedStore {
  const texts = new Map<string, string>();
  return {
    get length() {
      return texts.size;
    },
    key: (index) => [...texts.keys()][index] ?? null,
    getItem: (name) => texts.get(name) ?? null,
    setItem: (name, text) => {
      if (text.length > room) throw new DOMException('full', 'QuotaExceededError');
      texts.set(name, text);
    },
    removeItem: (name) => void texts.delete(name),
  };
}
const text = (place: string, at = '2026-05-04T03:00:00.000Z') => ({ place, about: place, at, value: { note: place } });

it('gives back what was kept at a place, and nothing once it is forgotten', () => {
  const store = storeOf();
  expect(keep(store, 'one', text('/kerja/a'))).toBe(true);
  expect(keptAt(store, 'one', '/kerja/a')).toEqual(text('/kerja/a'));
  forget(store, 'one', '/kerja/a');
  expect(keptAt(store, 'one', '/kerja/a')).toBeNull();
});

it('shows nobody what somebody else typed, be his name the beginning of theirs', () => {
  const store = storeOf();
  keep(store, 'one', text('/kerja/a'));
  expect(keptAt(store, 'on', 'e|/kerja/a')).toBeNull();
  expect(allKept(store, 'on')).toEqual([]);
  expect(allKept(store, 'one|')).toEqual([]);
});

it('lists what is kept, the latest first, and nothing that others keep in the same store', () => {
  const store = storeOf();
  store.setItem('other', 'no JSON');
  keep(store, 'one', text('/kerja/a', '2026-05-04T03:00:00.000Z'));
  keep(store, 'one', text('/kerja/b', '2026-05-04T04:00:00.000Z'));
  expect(allKept(store, 'one').map(({ place }) => place)).toEqual(['/kerja/b', '/kerja/a']);
});

it('says where the device has no room, and keeps what was kept before', () => {
  const store = storeOf(200);
  expect(keep(store, 'one', text('/kerja/a'))).toBe(true);
  expect(keep(store, 'one', { ...text('/kerja/a'), value: 'x'.repeat(300) })).toBe(false);
  expect(keptAt(store, 'one', '/kerja/a')).toEqual(text('/kerja/a'));
});

it('reads nothing from what it did not write', () => {
  const store = storeOf();
  keep(store, 'one', text('/kerja/a'));
  const name = store.key(0) ?? '';
  for (const broken of ['', 'null', '[]', '{"place":1,"at":"2026"}', '{"place":"/kerja/a"}', '{']) {
    store.setItem(name, broken);
    expect(keptAt(store, 'one', '/kerja/a')).toBeNull();
  }
});
