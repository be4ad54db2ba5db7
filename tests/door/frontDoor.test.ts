import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFrontDoor } from '#door/frontDoor.ts';

const SECRET = 'a secret that CloudFront sends: 1';
const NEXT = 'a secret that CloudFront sends: 2';
const door = createFrontDoor([SECRET, NEXT]);
const viewer = (address: string) => door.addressOf({ 'cloudfront-viewer-address': address }, '198.51.100.1');

describe('the front door', () => {
  it('lets through what bears one of its secrets, so that one can take the place of another', () => {
    expect([SECRET, NEXT].map((secret) => door.admits({ 'x-origin-secret': secret }))).toEqual([true, true]);
  });

  it('lets nothing else through', () => {
    expect(door.admits({})).toBe(false);
    const others = ['', SECRET.slice(1), `${SECRET} `, `${SECRET},${NEXT}`, `${SECRET}, x`, SECRET.toUpperCase()];
    for (const other of others) expect(door.admits({ 'x-origin-secret': other })).toBe(false);
    fc.assert(fc.property(fc.string(), (other) => !door.admits({ 'x-origin-secret': other })));
  });

  it('knows the caller’s address by what CloudFront saw, the port after the last colon', () => {
    expect(viewer('203.0.113.7:49152')).toBe('203.0.113.7');
    expect(viewer('2001:db8::1:49152')).toBe('2001:db8::1');
    expect(viewer('[2001:db8::1]:49152')).toBe('2001:db8::1');
    fc.assert(fc.property(fc.ipV4(), fc.nat(65_535), (ip, port) => viewer(`${ip}:${port}`) === ip));
    fc.assert(fc.property(fc.ipV6(), fc.nat(65_535), (ip, port) => viewer(`${ip}:${port}`) === ip));
  });

  it.each(['', '203.0.113.7', '203.0.113.7:49152, 10.0.0.1:1', 'x:1', '203.0.113.999:1', `${'1'.repeat(1e5)}:1`])(
    'counts all whose address it cannot tell as one: %.40s',
    (header) => expect(viewer(header)).toBe('unknown'),
  );

  it('believes no header where nothing stands in front', () => {
    const none = createFrontDoor([]);
    expect(none.admits({})).toBe(true);
    expect(none.addressOf({ 'cloudfront-viewer-address': '203.0.113.7:1' }, '198.51.100.1')).toBe('198.51.100.1');
    expect(none.addressOf({}, undefined)).toBe('unknown');
  });
});
