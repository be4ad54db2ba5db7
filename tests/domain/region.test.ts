import { expect, it } from 'vitest';
import { adoptingCode, isWithin, provinceOf } from '#domain/region.ts';
import { SOUTH_JAKARTA, SUKABUMI, WEST_JAVA } from './records.ts';

it('belongs to the province whose code begins its own, a province to itself', () => {
  expect(provinceOf('32.72')).toBe('32');
  expect(provinceOf('32')).toBe('32');
});

it('lies within itself and its province, and within no other', () => {
  expect(isWithin('32.72', '32.72')).toBe(true);
  expect(isWithin('32.72', '32')).toBe(true);
  expect(isWithin('32', '32')).toBe(true);
  expect(isWithin('32', '32.72')).toBe(false);
  expect(isWithin('32.72', '32.73')).toBe(false);
  expect(isWithin('32.72', '31')).toBe(false);
});

it('adopts by itself, but an administrative unit of Jakarta by its province', () => {
  expect(adoptingCode(SUKABUMI)).toBe('32.72');
  expect(adoptingCode(WEST_JAVA)).toBe('32');
  expect(adoptingCode(SOUTH_JAKARTA)).toBe('31');
  expect(adoptingCode({ ...SOUTH_JAKARTA, parentCode: null })).toBe('31.74');
});
