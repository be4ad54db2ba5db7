import { expect, it } from 'vitest';
import { isSmallCount } from '#domain/report.ts';
import { indicator } from './records.ts';

const sanctions = indicator('sanctions', { dimension: 'DISCIPLINE' });
const count = (number: string) => ({ tag: 'NUMBER', number }) as const;

it('withholds a count under five in a disciplinary indicator, nought too', () => {
  for (const few of ['0', '1', '4']) expect(isSmallCount(sanctions, count(few))).toBe(true);
  for (const many of ['5', '5.0', '12']) expect(isSmallCount(sanctions, count(many))).toBe(false);
});

it('withholds nothing in another dimension, and nothing that is no count', () => {
  expect(isSmallCount({ ...sanctions, dimension: 'OUTPUT' }, count('1'))).toBe(false);
  expect(isSmallCount({ ...sanctions, valueType: 'NUMBER' }, count('1'))).toBe(false);
  expect(isSmallCount(sanctions, { tag: 'TEXT', text: '1' })).toBe(false);
});
