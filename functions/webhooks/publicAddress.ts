import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** All of IPv6 that is given out to anybody. Source: RFC 4291, section 2.4, and IANA's registry of IPv6 global unicast addresses. */
const GIVEN_OUT = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an address, written as the network's own, is one of the public network: no loopback, no private, shared or link-local one (the one
 * at which a cloud tells secrets among them), none for groups, documents or measurements, and none that leads to one of those through
 * another (mapped, 6to4, Teredo, NAT64). Anything else is not.
 */
export function isPublicAddress(address: string): boolean {
  // Only the one way of writing that connects are made with: the library would read numbers in other systems as well.
  if (isIP(address) === 0 || address.includes('%')) return false;
  const parsed = ipaddr.parse(address);
  if (parsed instanceof ipaddr.IPv6 && !parsed.match(GIVEN_OUT)) return false;
  return parsed.range() === 'unicast';
}
