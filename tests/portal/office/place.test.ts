import { expect, it } from 'vitest';
import { addressOf, matched, placeOf } from '#portal/office/place.ts';

it('tells a place apart from the language that its address is in', () => {
  expect(placeOf(new URL('https://x/en/kerja/impor?a=1'))).toEqual({
    path: '/kerja/impor',
    query: new URLSearchParams('a=1'),
  });
  expect(placeOf(new URL('https://x/kerja/')).path).toBe('/kerja');
  expect(placeOf(new URL('https://x/')).path).toBe('/');
  expect(placeOf(new URL('https://x/energi')).path).toBe('/energi');
  expect(addressOf('/kerja/impor', 'en')).toBe('/en/kerja/impor');
  expect(addressOf('/kerja/impor', 'id')).toBe('/kerja/impor');
});

it('finds the parts that a pattern names, as they were before they were written into an address', () => {
  const pattern = '/kerja/laporan/:agency/:form/:period';
  expect(matched(pattern, '/kerja/laporan/32.72-bkpsdm/a%2Fb/2026-04')).toEqual({
    agency: '32.72-bkpsdm',
    form: 'a/b',
    period: '2026-04',
  });
});

it.each([
  '/kerja/laporan',
  '/kerja/laporan/a/b',
  '/kerja/laporan/a/b/',
  '/kerja/laporan/a/b/c/d',
  '/kerja/laporan/a/b/%',
])('finds no room where the path is not of the pattern: %s', (path) => {
  expect(matched('/kerja/laporan/:agency/:form/:period', path)).toBeNull();
});
