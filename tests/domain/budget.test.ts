import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minuteOf, networkOf, secondsLeft } from '#domain/budget.ts';

describe('a caller by its network', () => {
  it.each([
    ['198.51.100.7', '198.51.100.7'],
    ['::ffff:198.51.100.7', '198.51.100.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::6', '2001:db8:1:2::/64'],
    ['2001:db8::6', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['unknown', 'unknown'],
  ])('%s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  it('is the same for every address of one /64, however it is written', () => {
    const part = fc.integer({ min: 0, max: 0xffff });
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 4, maxLength: 4 }),
        fc.array(part, { minLength: 4, maxLength: 4 }),
        (net, host) => {
          const long = [...net, ...host].map((one) => one.toString(16).padStart(4, '0')).join(':');
          const short = [...net, 0, 0, 0, 1].map((one) => one.toString(16)).join(':');
          expect(networkOf(long)).toBe(networkOf(short));
        },
      ),
    );
  });
});

it('counts minutes and the seconds that are left of one', () => {
  const now = new Date('2026-01-01T00:00:59.500Z');
  expect(secondsLeft(now)).toBe(1);
  expect(minuteOf(new Date(now.getTime() + 500))).toBe(minuteOf(now) + 1);
});
