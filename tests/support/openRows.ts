import fc from 'fast-check';
import { column } from '#opendata/column.ts';
import type { Row } from '#opendata/table.ts';
import { NOTHING } from './openFiles.ts';

/** A column of each type. */
export const EVERY_TYPE = (
  [
    ['code', 'CODE'],
    ['text', 'TEXT'],
    ['whole', 'INTEGER'],
    ['money', 'DECIMAL'],
    ['truth', 'BOOLEAN'],
    ['day', 'DAY'],
    ['instant', 'INSTANT'],
    ['url', 'URL'],
    ['list', 'LIST'],
  ] as const
).map(([name, type]) => column(name, type, { ...NOTHING, en: `A ${name}` }, () => null));

/** Rows that programs like to change: codes that look like numbers, money past 2^53, formulas, nothing at all. */
export const HARD_ROWS: readonly Row[] = [
  [
    '11.10',
    '=1+1',
    9_007_199_254_740_991,
    '9007199254740993.25',
    true,
    '2026-04-16',
    '2026-04-16T23:59:59.999Z',
    'https://example.go.id/?a=1&b=2',
    ['MON', 'FRI'],
  ],
  ['32', '"quoted", and\na line\tend\r\n', -3, '-0.000001', false, '1899-12-31', '1969-12-31T23:59:59.001Z', '', ['']],
  [
    '00.01',
    '😀 _x0041_ _x0041\u0001\ufffe',
    0,
    '123456789.5',
    null,
    '1900-03-01',
    '2026-01-01T00:00:00.000Z',
    '-',
    ['=a'],
  ],
  [null, null, null, null, null, null, null, null, []],
  [null, 'null', null, '1000000000000', null, '9999-12-31', null, null, null],
];

/** Any text that the registry could keep, those that XML and spreadsheets stumble over most of all. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('_x', '0041', '_', '\0', '\r', '\n', ' ', '<', '&', ']]>', '=', '\ufffe', '\ud83d', '\ude00'),
  }),
);
