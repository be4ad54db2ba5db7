import { describe, expect, it } from 'vitest';
import { type Price, prices } from '#config/prices.ts';

const every = Object.entries(prices).flatMap(([service, of]) =>
  Object.entries<Price>(of).map(([name, price]) => [`${service}.${name}`, price] as const),
);

describe('prices', () => {
  it.each(every)('%s says its unit, its source, what it rests on and the day it was noted', (_, price) => {
    expect(price.usd).toBeGreaterThanOrEqual(0);
    expect(price.freeAMonth).toBeGreaterThanOrEqual(0);
    expect(price.unit).not.toBe('');
    expect(price.source.length).toBeGreaterThan(10);
    expect(price.noted).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(['NOTED', 'ASSUMED']).toContain(price.basis);
  });

  it('that are of another place than Jakarta are assumed', () => {
    for (const [name, { basis, source }] of every) {
      if (/Singapore’s|bill for Singapore|us-east-1/.test(source)) expect([name, basis]).toEqual([name, 'ASSUMED']);
    }
  });
});
