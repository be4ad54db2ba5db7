import { describe, expect, it } from 'vitest';
import { webhookAddressFault } from '#domain/webhookAddress.ts';

const fault = (text: string, onLoopback = false) => webhookAddressFault(text, { onLoopback });

describe('the address of a receiver', () => {
  it.each([
    'https://penerima.go.id/perubahan',
    'https://penerima.go.id:443/?kunci=a',
    'https://penerima.go.id:8443/a/b',
    'https://a.b-c.example.co.id/',
    'https://xn--r8jz45g.jp/',
    'https://例え.jp/',
  ])('may be %s', (text) => {
    expect(fault(text)).toBeNull();
  });

  it.each([
    ['http://penerima.go.id/', 'https alone'],
    ['ftp://penerima.go.id/', 'not an https address'],
    ['https://user:kata@penerima.go.id/', 'not an https address'],
    ['https://user@penerima.go.id/', 'not an https address'],
    ['https://penerima.go.id\\@jahat.example/', 'not an https address'],
    ['https://penerima.go.id/#a', 'fragment'],
    ['https://penerima.go.id/#', 'fragment'],
    ['https://penerima.go.id:22/', 'Port 22'],
    ['https://penerima.go.id:80/', 'Port 80'],
    ['https://127.0.0.1/', 'no name'],
    ['https://2130706433/', 'no name'],
    ['https://0x7f.1/', 'no name'],
    ['https://[::1]/', 'no name'],
    ['https://8.8.8.8/', 'no name'],
    ['https://localhost/', 'no name'],
    ['https://localhost:8443/', 'no name'],
    ['https://a.localhost/', 'no name'],
    ['https://router/', 'no name'],
    ['https://router.local/', 'no name'],
    ['https://db.internal/', 'no name'],
    ['https://penerima.go.id./', 'no name'],
    ['https://a_b.go.id/', 'no name'],
    [`https://penerima.go.id/${'a'.repeat(500)}`, 'at most 500'],
  ])('is not %s', (text, says) => {
    expect(fault(text)).toContain(says);
  });

  it('is this machine at any port where that is allowed, and nothing else more', () => {
    expect(fault('https://localhost:40123/', true)).toBeNull();
    expect(fault('http://localhost:40123/', true)).not.toBeNull();
    expect(fault('https://127.0.0.1/', true)).not.toBeNull();
    expect(fault('https://a.localhost/', true)).not.toBeNull();
    expect(fault('https://penerima.go.id:22/', true)).not.toBeNull();
  });
});
