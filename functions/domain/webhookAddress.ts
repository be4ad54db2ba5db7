import { isAddress } from './address.ts';

/** Ports at which receivers listen: that of https, and the one for those who may not take it. */
const PORTS = ['', '443', '8443'];
const LONGEST = 500;
/** Labels of letters, digits and dashes with a point between them, the last no number: never an address by number, in whatever writing. */
const NAME = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/;
/** Names that are nobody's on the public network. Source: RFC 6761, RFC 6762, RFC 9476, and ICANN's resolution on .internal. */
const NOBODYS = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|test|example|invalid|onion|alt|arpa)$/;

/**
 * What is wrong with the address of a receiver, in English; null when nothing is. It is reached by https, by a public name, at one of few
 * ports, without user, password or fragment. `onLoopback`: a name of this machine itself, at any port, is good as well. Where a name leads is
 * looked at whenever something is sent: see functions/webhooks/publicAddress.ts.
 */
export function webhookAddressFault(text: string, { onLoopback }: { onLoopback: boolean }): string | null {
  if (text.length > LONGEST) return `The address has ${text.length} characters; at most ${LONGEST} are allowed.`;
  if (!isAddress(text)) return 'This is not an https address.';
  const { protocol, hostname, port, hash } = new URL(text);
  if (protocol !== 'https:') return 'Changes are sent by https alone.';
  if (hash !== '' || text.includes('#')) return 'An address that is sent to has no fragment (#).';
  if (onLoopback && hostname === 'localhost') return null;
  if (!NAME.test(hostname) || NOBODYS.test(hostname))
    return `${hostname.slice(0, 100)} is no name on the public network.`;
  return PORTS.includes(port) ? null : `Port ${port} is not one that changes are sent to: 443 and 8443 are.`;
}
