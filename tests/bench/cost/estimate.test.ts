import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Price, prices } from '#config/prices.ts';
import { ASSUMPTIONS, type Assumed, type Assumption, DEFAULTS } from '../../../bench/cost/assumptions.ts';
import { type Estimate, estimate } from '../../../bench/cost/estimate.ts';
import { flowOf, traces } from '../../../bench/cost/quantities.ts';

const of = (requests: number, changed: Partial<Assumed> = {}, freeTier = false): Estimate =>
  estimate({ requests, assumed: { ...DEFAULTS, ...changed }, freeTier });
const line = ({ lines }: Estimate, service: string, what: string) => {
  const [found, ...others] = lines.filter((one) => one.service === service && one.what === what);
  if (found === undefined || others.length > 0) throw new Error(`There is not exactly one line ${service}, ${what}.`);
  return found;
};
const every = Object.values(prices).flatMap((one) => Object.values<Price>(one));

describe('the estimate', () => {
  it('sends what no cache answers to the API: 400,000 of a million questions, and every write', () => {
    const none = { reports: 0, writes: 0, pages: 0 };
    expect(flowOf(1e6, { ...DEFAULTS, ...none })).toMatchObject({ writes: 0, reads: 400_000, answered: 400_000 });
    // 1,000 reports are 4,000 writes, and 1 in 1,000 requests is another: 5,000; of the other 995,000 two fifths.
    const flow = flowOf(1e6, { ...DEFAULTS, reports: 1_000, writes: 0.001, pages: 0 });
    expect(flow).toMatchObject({ writes: 5_000, reads: 398_000, answered: 403_000 });
  });

  it('asks for each page five questions around the edge: a tenth of 400,000 are 40,000 pages and 200,000 questions', () => {
    const assumed = { ...DEFAULTS, reports: 0, writes: 0, pages: 0.1, 'page-questions': 5, 'page-ms': 100, cold: 0 };
    const flow = flowOf(1e6, assumed);
    expect(flow).toMatchObject({ pages: 40_000, reads: 560_000, sentOn: 400_000, answered: 600_000 });
    expect(line(of(1e6, assumed), 'HTTP API', 'requests').quantity).toBeCloseTo(0.6, 10);
    expect(line(of(1e6, assumed), 'CloudFront', 'sent to the API').quantity).toBeCloseTo(0.8, 10);
    // 560,000 of 40 ms and 40,000 of 100 ms, at 1 GB, and what is scheduled.
    const scheduled = 0.72 * 90 + 105 + 540;
    expect(line(of(1e6, assumed), 'Lambda', 'time').quantity).toBeCloseTo(22_400 + 4_000 + scheduled, 6);
  });

  it('is, worked out by hand for a million questions: requests, WAF, API, answers', () => {
    const million = of(1e6, { reports: 0, writes: 0, pages: 0 });
    expect(line(million, 'CloudFront', 'requests').usd).toBeCloseTo(1.2, 10);
    expect(line(million, 'CloudFront', 'answers').usd).toBeCloseTo(8 * 0.12, 10);
    expect(line(million, 'WAF', 'requests').usd).toBeCloseTo(0.6, 10);
    expect(line(million, 'HTTP API', 'requests').usd).toBeCloseTo(0.4 * 1.25, 10);
    // 400,000 lines of 810 bytes, 900 of others, and 26 for each of four: 0.7256 GB.
    expect(line(million, 'CloudWatch', 'logs taken in').quantity).toBeCloseTo(0.7256, 10);
    expect(line(million, 'CloudWatch', 'logs taken in').usd).toBeCloseTo(0.50792, 10);
  });

  it('is, worked out by hand for the time of functions: 400,000 questions of 40 ms at 1 GB', () => {
    const million = of(1e6, { reports: 0, writes: 0, pages: 0, cold: 0, 'projected-ms': 1 });
    // 16,000 s, 720 calls of the projector of 1 ms, 30 runs of the publisher of 3.5 s, and 43,200 that find nothing to tell, of 50 ms at a
    // quarter of a GB.
    expect(line(million, 'Lambda', 'time').quantity).toBeCloseTo(16_000 + 0.72 + 105 + 540, 6);
  });

  it('is, worked out by hand for one report’s writes: 114 units of the table in four writes, and what is projected', () => {
    const units = (reports: number) =>
      line(of(1e6, { reports, writes: 0, cached: 1, 'projected-units': 10 }), 'DynamoDB', 'writes').quantity * 1e6;
    // 2 × 20 + 24 + 50, 4 × 5 projected, and points for a twentieth of four requests.
    expect(units(1) - units(0)).toBeCloseTo(114 + 20 + 0.2, 6);
  });

  it('keeps 47 whole copies of the table after a year: 35 nights and 12 months', () => {
    const year = of(1e6);
    const [table, copies] = [line(year, 'DynamoDB', 'records kept'), line(year, 'AWS Backup', 'copies of the table')];
    // 0.1 GB, and 12 × 16,000 reports of 15 kB.
    expect(table.quantity).toBeCloseTo(2.98, 10);
    expect(copies.quantity).toBeCloseTo(47 * 2.98, 10);
  });

  it('traces each of few requests, and a twentieth of what comes beyond two a second', () => {
    const flow = (answered: number) => ({ ...flowOf(1e6, DEFAULTS), answered });
    expect(traces(flow(1_000), DEFAULTS)).toBe(1_000);
    expect(traces(flow(2 * 2_592_000 + 1_000), DEFAULTS)).toBeCloseTo(2 * 2_592_000 + 50, 6);
  });

  it('takes off what an account has for nothing only where it is told so, and never below nothing', () => {
    const [paid, free] = [of(1e6), of(1e6, {}, true)];
    expect(line(paid, 'Cognito', 'people').usd).toBeCloseTo(262.5, 10);
    expect(line(free, 'Cognito', 'people').usd).toBeCloseTo(112.5, 10);
    expect(line(free, 'CloudFront', 'requests').usd).toBe(0);
  });

  it('adds up to its lines, and tells what a million requests cost', () => {
    const hundred = of(100e6);
    expect(hundred.usd).toBeCloseTo(
      hundred.lines.reduce((sum, { usd }) => sum + usd, 0),
      8,
    );
    expect(hundred.usdPerMillionRequests).toBeCloseTo(hundred.usd / 100, 8);
  });

  it('refuses a month whose writes alone are more than its requests, naming both options', () => {
    expect(() => of(63_999)).toThrow(/--requests 63999 is fewer than the writes alone: 64032 by --reports 16000/);
    expect(() => of(65_000, { writes: 0 })).not.toThrow();
  });

  it('uses every price there is', () => {
    const used = new Set<Price>(of(1e6).lines.map(({ price }) => price));
    expect(every.filter((one) => !used.has(one))).toEqual([]);
  });
});

const between = ({ least, most }: Assumption) => fc.double({ min: least, max: Math.min(most, 1e5), noNaN: true });
const assumedAny = fc.record({
  ...(Object.fromEntries(Object.entries<Assumption>(ASSUMPTIONS).map(([name, one]) => [name, between(one)])) as Record<
    keyof Assumed,
    fc.Arbitrary<number>
  >),
  // So that a month of a million requests has place for its writes.
  writes: fc.double({ min: 0, max: 0.5, noNaN: true }),
});
const requestsAny = fc.integer({ min: 1_000_000, max: 1_000_000_000 });
const near = (value: number) => value * (1 + 1e-9) + 1e-9;

describe('whatever is assumed', () => {
  it('more requests never cost less', () => {
    fc.assert(
      fc.property(requestsAny, requestsAny, assumedAny, fc.boolean(), (one, other, assumed, free) => {
        const [few, many] = [Math.min(one, other), Math.max(one, other)];
        expect(of(few, assumed, free).usd).toBeLessThanOrEqual(near(of(many, assumed, free).usd));
      }),
    );
  });

  it('more from the caches never costs more', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(requestsAny, assumedAny, part, part, fc.boolean(), (requests, assumed, one, other, free) => {
        const cost = (cached: number) => of(requests, { ...assumed, cached }, free).usd;
        expect(cost(Math.max(one, other))).toBeLessThanOrEqual(near(cost(Math.min(one, other))));
      }),
    );
  });

  it('no line costs less than nothing, and the free part never makes it dearer', () => {
    fc.assert(
      fc.property(requestsAny, assumedAny, (requests, assumed) => {
        const [paid, free] = [of(requests, assumed), of(requests, assumed, true)];
        for (const { usd } of free.lines) expect(usd).toBeGreaterThanOrEqual(0);
        expect(free.usd).toBeLessThanOrEqual(near(paid.usd));
      }),
    );
  });
});
