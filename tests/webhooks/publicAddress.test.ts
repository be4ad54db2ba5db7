import { BlockList } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '#webhooks/publicAddress.ts';

/*
 * Held against a list of its own, written down from IANA's registries of special-purpose addresses (IPv4, IPv6) and of multicast, and looked
 * up by what Node brings.
 */

const IPV4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
  ...['192.0.2.0/24', '192.31.196.0/24', '192.52.193.0/24', '192.88.99.0/24', '192.168.0.0/16', '192.175.48.0/24'],
  ...['198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
];
/** All but 2000::/3, which alone is given out; and what is special in it. */
const IPV6 = [
  ...['::/3', '4000::/2', '8000::/1', '2001::/23', '2001:db8::/32', '2002::/16', '2620:4f:8000::/48', '3fff::/20'],
];

/** A list of its own for each family: Node takes an address of IPv4 for one that is mapped into IPv6. */
function listOf(ranges: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [network = '', bits] = range.split('/');
    list.addSubnet(network, Number(bits), family);
  }
  return list;
}
const special = { ipv4: listOf(IPV4, 'ipv4'), ipv6: listOf(IPV6, 'ipv6') };

const ipv4Text = (value: number): string => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join('.');
const ipv6Text = (value: bigint): string =>
  Array.from({ length: 8 }, (_, place) => ((value >> BigInt(112 - place * 16)) & 0xffffn).toString(16)).join(':');
const ipv4Value = (text: string): number => text.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
const ipv6Value = (text: string): bigint => {
  const [head = '', tail = ''] = text.split('::');
  const parts = (words: string) => (words === '' ? [] : words.split(':'));
  const zeros = Array.from({ length: 8 - parts(head).length - parts(tail).length }, () => '0');
  const all = [...parts(head), ...zeros, ...parts(tail)];
  return all.reduce((sum, part) => (sum << 16n) + BigInt(`0x${part}`), 0n);
};

/** Any address; and as many at the edges of special ranges, and within them. */
const near = (ranges: readonly string[], bits: number, numberOf: (text: string) => bigint) =>
  fc.oneof(
    fc.bigInt({ min: 0n, max: (1n << BigInt(bits)) - 1n }),
    fc
      .tuple(
        fc.constantFrom(...ranges),
        fc.bigInt({ min: 0n, max: (1n << BigInt(bits)) - 1n }),
        fc.constantFrom(-1n, 0n, 1n),
      )
      .map(([range, drawn, step]) => {
        const [network = '', prefix] = range.split('/');
        const size = 1n << BigInt(bits - Number(prefix));
        const start = numberOf(network);
        const within = start + (drawn % size);
        const at = [start - 1n, within, start + size][Number(step) + 1] ?? within;
        return ((at % (1n << BigInt(bits))) + (1n << BigInt(bits))) % (1n << BigInt(bits));
      }),
  );

describe('an address', () => {
  it('of IPv4 is public exactly where no special range has it', () => {
    const drawn = near(IPV4, 32, (text) => BigInt(ipv4Value(text))).map((value) => ipv4Text(Number(value)));
    fc.assert(
      fc.property(drawn, (address) => {
        expect([address, isPublicAddress(address)]).toEqual([address, !special.ipv4.check(address, 'ipv4')]);
      }),
      { numRuns: 5_000 },
    );
  });

  it('of IPv6 is public exactly where it is given out and no special range has it', () => {
    const drawn = near([...IPV6, '2000::/3'], 128, ipv6Value).map(ipv6Text);
    fc.assert(
      fc.property(drawn, (address) => {
        expect([address, isPublicAddress(address)]).toEqual([address, !special.ipv6.check(address, 'ipv6')]);
      }),
      { numRuns: 5_000 },
    );
  });

  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '169.254.169.254',
    '169.254.170.2',
    '::1',
    '::',
    'fd00:ec2::254',
    'fe80::1',
    'fc00::1',
    'ff02::1',
    '::ffff:10.0.0.1',
    '::ffff:169.254.169.254',
    '::127.0.0.1',
    '64:ff9b::169.254.169.254',
    '64:ff9b:1::10.0.0.1',
    '2002:a9fe:a9fe::1',
    '2001:0:a9fe:a9fe::1',
    'fe80::1%eth0',
    '2606:4700::1111%eth0',
    '',
    'localhost',
    '0x7f.1',
    '2130706433',
    '0177.0.0.1',
    '127.1',
    '[::1]',
    ' 8.8.8.8',
    '8.8.8.8:443',
  ])('%j is not public', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['8.8.8.8', '1.1.1.1', '103.23.20.1', '2606:4700::1111', '2404:6800:4003::200e'])(
    '%j is public',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );
});
