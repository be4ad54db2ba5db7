import { describe, expect, it } from 'vitest';
import { list, nullable, object, oneOf, tagged, text } from '#store/parse.ts';
import { parseAdoptionEvent } from '#store/regionRecords.ts';
import { parseReport } from '#store/reportRecords.ts';
import { adoptionEvent } from '../support/records.ts';

describe('a stored item', () => {
  it('is read as what it was written as, without its keys', () => {
    const event = adoptionEvent();
    expect(parseAdoptionEvent({ pk: 'RGN#32.72', sk: 'AD#x', ...event }, 'event')).toEqual(event);
  });

  it('that is not what its key says is refused, naming the place and never the value', () => {
    const spoiled = [
      [{ ...adoptionEvent(), status: 'secret' }, 'event.status'],
      [{ ...adoptionEvent(), sources: [{ url: 7, kind: 'PRESS', title: null }] }, 'event.sources[0].url'],
      [{ ...adoptionEvent(), scheme: { weekdays: 'secret' } }, 'event.scheme.weekdays'],
      ['secret', 'event'],
    ] as const;
    for (const [item, place] of spoiled) {
      expect(() => parseAdoptionEvent(item, 'event')).toThrow(`at ${place}.`);
      expect(() => parseAdoptionEvent(item, 'event')).not.toThrow('secret');
    }
    expect(() => parseReport({}, 'report')).toThrow('at report.agencyKey.');
  });

  it('may leave out what can be null, and nothing else', () => {
    const parse = object({ a: nullable(text), b: list(oneOf('X')) });
    expect(parse({ b: ['X'] }, 'item')).toEqual({ a: null, b: ['X'] });
    expect(() => parse({ a: 'a' }, 'item')).toThrow('at item.b.');
  });

  it('is told apart by its tag', () => {
    const parse = tagged({ A: object({ tag: oneOf('A'), a: text }), B: object({ tag: oneOf('B') }) });
    expect(parse({ tag: 'A', a: 'x' }, 'item')).toEqual({ tag: 'A', a: 'x' });
    expect(() => parse({ tag: 'toString' }, 'item')).toThrow('at item.tag.');
  });
});
