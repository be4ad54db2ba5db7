import { describe, expect, it } from 'vitest';
import { checkAdopting, checkBasis, readLocalInstrument, readScheme, type SchemeGiven } from '#domain/adoptionInput.ts';
import { InputReader } from '#domain/input.ts';
import { catalogue, regulation, SOUTH_JAKARTA, SUKABUMI, scheme } from './records.ts';
import { refusals } from './refusals.ts';

function read(given: SchemeGiven | null | undefined) {
  const reader = new InputReader();
  const kept = readScheme(reader, ['scheme'], given);
  return { kept, refused: refusals({ tag: 'refused', refusals: reader.refusals }) };
}

describe('a scheme', () => {
  it('is none when none is given, and one without any knowledge when it is empty', () => {
    expect(read(null).kept).toBeNull();
    expect(read(undefined).kept).toBeNull();
    expect(read({}).kept).toEqual(scheme());
  });

  it('keeps weekdays from Monday on, each once', () => {
    expect(read({ weekdays: ['FRI', 'MON', 'FRI'] }).kept?.weekdays).toEqual(['MON', 'FRI']);
  });

  it('has from no to seven days a week, and a ceiling from 0 to 100 percent', () => {
    for (const daysPerWeek of [0, 7]) expect(read({ daysPerWeek }).refused).toEqual([]);
    for (const daysPerWeek of [-1, 8, 1.5, Number.NaN]) {
      expect(read({ daysPerWeek }).refused).toEqual(['INVALID_VALUE input.scheme.daysPerWeek']);
    }
    for (const maxSharePercent of [0, 100]) expect(read({ maxSharePercent }).refused).toEqual([]);
    for (const maxSharePercent of [-1, 101]) {
      expect(read({ maxSharePercent }).refused).toEqual(['INVALID_VALUE input.scheme.maxSharePercent']);
    }
  });

  it('names no more weekdays than it has days a week', () => {
    expect(read({ weekdays: ['THU', 'FRI'], daysPerWeek: 2 }).refused).toEqual([]);
    expect(read({ weekdays: ['FRI', 'FRI'], daysPerWeek: 1 }).refused).toEqual([]);
    expect(read({ weekdays: ['THU', 'FRI'], daysPerWeek: 1 }).refused).toEqual([
      'INVALID_VALUE input.scheme.daysPerWeek',
    ]);
    expect(read({ weekdays: ['FRI'], daysPerWeek: 0 }).refused).toEqual(['INVALID_VALUE input.scheme.daysPerWeek']);
  });

  it('names excluded services in at most 500 characters', () => {
    expect(read({ excludedServices: 'a'.repeat(500) }).refused).toEqual([]);
    expect(read({ excludedServices: 'a'.repeat(501) }).refused).toEqual([
      'INVALID_VALUE input.scheme.excludedServices',
    ]);
    expect(read({ excludedServices: '  ' }).kept?.excludedServices).toBeNull();
  });
});

describe('a local instrument', () => {
  const given = { number: 'SE 1', issuedOn: '2026-01-02', signer: 'Wali Kota' };
  const readOne = (changed: Partial<typeof given>) => {
    const reader = new InputReader();
    readLocalInstrument(reader, ['localInstrument'], { ...given, ...changed });
    return refusals({ tag: 'refused', refusals: reader.refusals });
  };

  it('is named by its number', () => {
    expect(readLocalInstrument(new InputReader(), [], given)).toEqual({ name: 'SE 1', ...given });
    expect(readLocalInstrument(new InputReader(), [], null)).toBeNull();
    expect(readLocalInstrument(new InputReader(), [], undefined)).toBeNull();
  });

  it('has a number of 1 to 80 characters, a day and a signer of 2 to 200', () => {
    expect(readOne({ number: 'a'.repeat(80), signer: 'a'.repeat(200) })).toEqual([]);
    expect(readOne({ number: '1', signer: 'ab' })).toEqual([]);
    expect(readOne({ number: 'a'.repeat(81) })).toEqual(['INVALID_VALUE input.localInstrument.number']);
    expect(readOne({ number: ' ' })).toEqual(['INVALID_VALUE input.localInstrument.number']);
    expect(readOne({ issuedOn: '2026-02-29' })).toEqual(['IMPOSSIBLE_DATE input.localInstrument.issuedOn']);
    expect(readOne({ signer: 'a' })).toEqual(['INVALID_VALUE input.localInstrument.signer']);
    expect(readOne({ signer: 'a'.repeat(201) })).toEqual(['INVALID_VALUE input.localInstrument.signer']);
  });
});

describe('a basis', () => {
  const known = catalogue({ regulations: [regulation({}), regulation({ slug: 'perkada', level: 'CITY' })] });
  const refused = (basis: string, path?: string[]) =>
    refusals({ tag: 'refused', refusals: checkBasis(basis, known, path) });

  it('is a national regulation or the region’s own initiative', () => {
    expect(refused('rule')).toEqual([]);
    expect(refused('local')).toEqual([]);
    expect(refused('perkada')).toEqual(['UNKNOWN_REGULATION input.basis']);
    expect(refused('ghost')).toEqual(['UNKNOWN_REGULATION input.basis']);
    expect(refused('ghost', ['filter', 'basis'])).toEqual(['UNKNOWN_REGULATION input.filter.basis']);
  });

  it('tells a regional instrument from a regulation that is not there', () => {
    expect(checkBasis('perkada', known)[0]?.message).toContain('regional instrument');
    expect(checkBasis('ghost', known)[0]?.message).toContain('No regulation has the slug ghost');
  });
});

describe('a region that adopts', () => {
  it('is there and governs itself', () => {
    expect(checkAdopting('32.72', SUKABUMI)).toEqual([]);
    expect(checkAdopting('99', undefined)).toMatchObject([{ tag: 'NOT_FOUND', code: 'UNKNOWN_REGION' }]);
    expect(checkAdopting('31.74', SOUTH_JAKARTA)).toMatchObject([
      { tag: 'INVALID_INPUT', code: 'NOT_SELF_GOVERNING', path: ['input', 'regionCode'] },
    ]);
    expect(checkAdopting('31.74', SOUTH_JAKARTA)[0]?.message).toContain('its province 31 adopts for it');
  });
});
