import { expect, it } from 'vitest';
import { isSynthetic, parseAgencyKey } from '#domain/agency.ts';

it('has a key of the region’s code, a hyphen and a slug', () => {
  expect(parseAgencyKey('32.72-bkpsdm')).toEqual({ regionCode: '32.72', slug: 'bkpsdm' });
  expect(parseAgencyKey('32-dinas-pupr')).toEqual({ regionCode: '32', slug: 'dinas-pupr' });
  expect(parseAgencyKey('32-a1')?.slug).toBe('a1');
  expect(parseAgencyKey(`32-${'a'.repeat(40)}`)?.slug).toHaveLength(40);
});

it('has no other key', () => {
  const wrong = [
    '',
    'bkpsdm',
    '32.72',
    '32.72-',
    '32.72-a',
    '32.7-bkpsdm',
    '3272-bkpsdm',
    '32-Bkd',
    '32--bkd',
    '32-bkd-',
  ];
  for (const key of [...wrong, '32-b kd', '32-bkd\n', ` 32-bkd`, `32-${'a'.repeat(41)}`]) {
    expect(parseAgencyKey(key)).toBeNull();
  }
});

it('is synthetic when its slug begins with sintetis-', () => {
  expect(isSynthetic('32.72-sintetis-bkpsdm')).toBe(true);
  for (const key of ['32.72-bkpsdm', '32.72-dinas-sintetis-1', '32.72-sintetis', 'sintetis-bkpsdm', '']) {
    expect(isSynthetic(key)).toBe(false);
  }
});
