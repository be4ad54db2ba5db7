import { isSignedBy, readPublicKey, readSignature } from '#opendata/signature.ts';
import { SIGNATURE } from './manifest.ts';
import { Ending } from './status.ts';
import type { SnapshotSource } from './verifySnapshot.ts';
import { type Message, say } from './words/tell.ts';

/** A public key that manifests are held against. */
export type PublicKey = NonNullable<ReturnType<typeof readPublicKey>>;

/** Reads a public key of a file. Ends as a wrong use where it is none. */
export function publicKeyOf(pem: string, file: string): PublicKey {
  const key = readPublicKey(pem);
  if (key === null) throw new Ending('usage', say('notAKey', { file }));
  return key;
}

/** Demands that the manifest is signed by the key. Ends as `unverified` where it is not, with what stands there in its place. */
export async function demandSignature(manifest: Uint8Array, source: SnapshotSource, by: PublicKey): Promise<void> {
  const bytes = await source.whole(SIGNATURE);
  if (bytes === null) throw unverified(say('notSigned'));
  const signature = readSignature(bytes);
  if (signature === null) throw unverified(say('signatureDamaged'));
  const { keyId } = by;
  if (signature.keyId !== keyId) throw unverified(say('signedByOther', { by: signature.keyId, keyId }));
  if (!isSignedBy(manifest, signature, by.key)) throw unverified(say('signatureWrong'));
}

const unverified = (said: Message): Ending => new Ending('unverified', said);
