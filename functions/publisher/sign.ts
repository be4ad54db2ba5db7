import { SIGNATURE } from '#opendata/manifest.ts';
import { isSignedBy, readPublicKey, readSignature, type Signature, type SigningKey } from '#opendata/signature.ts';
import { putOnce } from './putOnce.ts';
import { KEYS, type Shelf } from './shelf.ts';

/**
 * Puts the signature of a manifest beside its place, before the manifest itself: a snapshot that has one is whole and signed. One that an
 * earlier run left, by a key that was rotated since, stays where it is of this manifest. Throws where it is of another.
 */
export async function signManifest(shelf: Shelf, folder: string, manifest: Uint8Array, key: SigningKey): Promise<void> {
  await putOnce(shelf, `${KEYS}${key.keyId}.pem`, Buffer.from(key.publicPem));
  if (await shelf.putNew(`${folder}${SIGNATURE}`, key.signatureOf(manifest))) return;
  const there = await signatureOf(shelf, folder);
  const pem = there === null ? null : await shelf.read(`${KEYS}${there.keyId}.pem`);
  const by = pem === null ? null : readPublicKey(Buffer.from(pem).toString());
  if (there !== null && by !== null && isSignedBy(manifest, there, by.key)) return;
  throw new Error(
    `${folder}${SIGNATURE} is there and signs another manifest than its records make now; it stays as it is.`,
  );
}

/** The signature that lies in a folder; null where there is none. */
export async function signatureOf(shelf: Shelf, folder: string): Promise<Signature | null> {
  const bytes = await shelf.read(`${folder}${SIGNATURE}`);
  return bytes === null ? null : readSignature(bytes);
}
