import { createHash, createPrivateKey, createPublicKey, hkdfSync, type KeyObject, sign, verify } from 'node:crypto';

/** A key that manifests are signed with (kunci tanda tangan cuplikan). */
export interface SigningKey {
  /** Names it: the first 16 hexadecimal digits of the SHA-256 of its public half as SubjectPublicKeyInfo. */
  keyId: string;
  /** Its public half, SubjectPublicKeyInfo as PEM. */
  publicPem: string;
  /** The detached signature of bytes, as the bytes of its file; the same bytes give the same. */
  signatureOf(bytes: Uint8Array): Uint8Array;
}

/** PKCS #8 of an Ed25519 key, up to its seed (RFC 8410, section 7). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The key that follows from a secret: nothing but the secret is kept, and the same secret is the same key for ever. */
export function signingKeyOf(secret: string): SigningKey {
  const seed = Buffer.from(hkdfSync('sha256', secret, '', 'manifest of a snapshot', 32));
  const key = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(key);
  const keyId = keyIdOf(publicKey);
  return {
    keyId,
    publicPem: String(publicKey.export({ type: 'spki', format: 'pem' })),
    signatureOf: (bytes) => signatureBytes({ algorithm: ALGORITHM, keyId, signature: sign(null, bytes, key) }),
  };
}

const ALGORITHM = 'Ed25519';

/** What the file of a signature says. */
export interface Signature {
  algorithm: typeof ALGORITHM;
  keyId: string;
  signature: Uint8Array;
}

/** The bytes of the file: of which bytes the signature is stands in it, for whoever finds it alone. */
function signatureBytes({ algorithm, keyId, signature }: Signature): Uint8Array {
  const told = { of: 'manifest.json', algorithm, keyId, signature: Buffer.from(signature).toString('base64') };
  return Buffer.from(`${JSON.stringify(told, null, 2)}\n`);
}

/** What a file says that should be a signature; null where it is none. */
export function readSignature(bytes: Uint8Array): Signature | null {
  try {
    const { algorithm, keyId, signature } = Object(JSON.parse(Buffer.from(bytes).toString()));
    if (algorithm !== ALGORITHM || typeof signature !== 'string' || !/^[0-9a-f]{16}$/.test(keyId)) return null;
    return { algorithm, keyId, signature: Buffer.from(signature, 'base64') };
  } catch {
    return null;
  }
}

/** A public key of its PEM; null where that is no public Ed25519 key. */
export function readPublicKey(pem: string): { keyId: string; thumbprint: string; key: KeyObject } | null {
  try {
    const key = createPublicKey(pem);
    if (key.asymmetricKeyType !== 'ed25519') return null;
    const thumbprint = thumbprintOf(key);
    return { keyId: thumbprint.slice(0, 16), thumbprint, key };
  } catch {
    return null;
  }
}

/** Whether a signature is of these bytes and by the key. */
export const isSignedBy = (bytes: Uint8Array, { signature }: Signature, key: KeyObject): boolean =>
  verify(null, bytes, key, signature);

const keyIdOf = (key: KeyObject): string => thumbprintOf(key).slice(0, 16);

const thumbprintOf = (key: KeyObject): string =>
  createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex');
