import { describe, expect, it } from 'vitest';
import { requestOf } from '../../../bench/memory/mix.ts';
import { growthOf, heldLine } from '../../../bench/memory/standing.ts';

describe('what is held later', () => {
  const held = (requests: number, bytes: number) => ({ requests, bytes });
  it('is compared at the end with what is held after 25,000 requests', () => {
    const all = [held(10_000, 50), held(25_000, 100), held(50_000, 103), held(100_000, 106)];
    expect(growthOf(all)).toBe(1.06);
  });
  it('is not compared with what is held before everything is full', () => {
    expect(growthOf([held(10_000, 500), held(25_000, 100), held(50_000, 100)])).toBe(1);
  });
  it('cannot be told where nothing was measured', () => {
    expect(() => growthOf([held(25_000, 100)])).toThrow('Nothing was measured at 25000 requests and later.');
  });
  it('is told in MB', () => {
    expect(heldLine(held(25_000, 90_700_000)).trim()).toBe('25,000 requests     90.7 MB');
  });
});

describe('the requests', () => {
  const asked = { period: '2026-05', codes: ['31', '32.73'], agencies: ['31-dinas'] };
  const queryOf = (number: number): string => JSON.parse(requestOf(number, asked).body).query;
  const all = Array.from({ length: 400 }, (_, number) => queryOf(number));
  const timesOf = (query: string): number => all.filter((one) => one === query).length;
  it('have one in ten of a document that is asked once, and one in ten that is not valid, never the same', () => {
    expect(all.filter((query) => query.includes('Once')).map(timesOf)).toEqual(Array(40).fill(1));
    expect(all.filter((query) => query.includes('Wrong')).map(timesOf)).toEqual(Array(40).fill(1));
  });
  it('have two in ten of a document that is asked four times', () => {
    expect(all.filter((query) => query.includes('Again')).map(timesOf)).toEqual(Array(80).fill(4));
  });
  it('come from many addresses, each with a number of its own', () => {
    const requests = all.map((_query, number) => requestOf(number, asked).requestContext);
    expect(new Set(requests.map(({ http }) => http.sourceIp)).size).toBe(400);
    expect(new Set(requests.map(({ requestId }) => requestId)).size).toBe(400);
  });
  it('of a reporter bear a token', () => {
    expect(requestOf(4, asked).headers.authorization).toBe('Bearer 31-dinas');
    expect(requestOf(5, asked).headers.authorization).toBeUndefined();
  });
});
