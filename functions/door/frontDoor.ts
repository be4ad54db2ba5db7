import { hash, timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';

/** Headers by their names in small letters, as a gateway hands them over. */
type Headers = Readonly<Record<string, string | undefined>>;

/** What stands between the internet and an entry. */
export interface FrontDoor {
  /** Whether a request came through it: it bears one of the accepted secrets. Everything did where nothing stands in front. */
  admits(headers: Headers): boolean;
  /**
   * The caller's own address. Through the door it is the one that CloudFront saw, and the gateway's word where nothing stands in
   * front: then anybody could write the header.
   */
  addressOf(headers: Headers, sourceIp: string | undefined): string;
}

/** Callers whose address nobody tells count as one. */
const UNKNOWN = 'unknown';

/** The front door with the secrets that it may bear; without one nothing stands in front, and neither header means anything. */
export function createFrontDoor(secrets: readonly string[]): FrontDoor {
  if (secrets.length === 0) {
    return { admits: () => true, addressOf: (_headers, sourceIp) => sourceIp ?? UNKNOWN };
  }
  // Digests are of one length, so that neither how long a secret is nor where another text differs from it takes a time of its own.
  const accepted = secrets.map(digest);
  return {
    admits: (headers) => {
      const given = digest(headers['x-origin-secret'] ?? '');
      return accepted.reduce((isOne, secret) => timingSafeEqual(secret, given) || isOne, false);
    },
    addressOf: (headers) => viewerOf(headers['cloudfront-viewer-address'] ?? ''),
  };
}

const digest = (text: string): Buffer => hash('sha256', text, 'buffer');

/** The address before the port, which stands after the last colon also where the address has colons. */
function viewerOf(header: string): string {
  const address = /^\[?([0-9a-f.:]{2,45}?)\]?:\d{1,5}$/i.exec(header)?.[1] ?? '';
  return isIP(address) === 0 ? UNKNOWN : address;
}
