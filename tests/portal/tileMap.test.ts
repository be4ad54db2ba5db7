import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { squareAt } from '#portal/parts/tileMap.ts';
import { SHORT_NAMES, TILE_PLACES } from '#portal/parts/tilePlaces.ts';
import { pageAt, pagePath } from '#portal/server/address.ts';
import { LOOKS, lookOf } from '#portal/words/states.ts';
import { WORDS } from '#portal/words/words.ts';

const regions: Record<string, string>[] = parse(readFileSync('data/regions.csv'), { columns: true });

describe('the tile map', () => {
  it('has every province where the reference data has it', () => {
    const placed = regions.filter(({ level }) => level === 'PROVINCE');
    expect(TILE_PLACES).toEqual(
      Object.fromEntries(placed.map((one) => [one.code, [Number(one.tile_column), Number(one.tile_row)]])),
    );
  });

  it('gives each of the 552 regions a square of its own', () => {
    const turns = new Map<string, number>();
    const squares = regions.map(({ code = '' }) => {
      const turn = turns.get(code.slice(0, 2)) ?? 0;
      if (code.length > 2) turns.set(code.slice(0, 2), turn + 1);
      const { x, y } = squareAt(code, turn);
      return `${code.slice(0, 2)} ${x} ${y}`;
    });
    expect(new Set(squares).size).toBe(552);
  });

  it('tells a region of which nothing is recorded from one that has not adopted', () => {
    expect(lookOf({ status: 'NOT_ADOPTED', since: null })).toBe('UNRECORDED');
    expect(lookOf({ status: 'NOT_ADOPTED', since: '2020-01-01' })).toBe('NOT_ADOPTED');
  });
});

describe('the names in the tiles', () => {
  it('are there for each province, none of them twice or longer than its tile', () => {
    const placed = regions.filter(({ level }) => level === 'PROVINCE').map(({ code }) => code);
    expect(Object.keys(SHORT_NAMES).sort()).toEqual(placed.sort());
    expect(new Set(Object.values(SHORT_NAMES)).size).toBe(38);
    for (const name of Object.values(SHORT_NAMES)) expect(name.length).toBeLessThanOrEqual(9);
  });
});

describe('addresses', () => {
  it.each(['id', 'en'] as const)('lead to the page that they name in %s', (language) => {
    for (const page of [{ kind: 'nation' } as const, { kind: 'region', code: '32.72' } as const]) {
      expect(pageAt(pagePath(page, language))).toEqual({ page, language });
    }
  });

  it('that are none lead to no page', () => {
    for (const path of ['/daerah/3272', '/daerah/', '/en/daerah/x', '/english']) expect(pageAt(path).page).toBeNull();
  });
});

describe('words', () => {
  it('are there in both languages, none of them empty', () => {
    for (const { id, en } of [...Object.values(WORDS), ...Object.values(LOOKS)]) {
      expect(id.trim()).not.toBe('');
      expect(en.trim()).not.toBe('');
    }
  });
});
