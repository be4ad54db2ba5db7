import { createHash } from 'node:crypto';
import { type Body, isFile, type Shelf } from './shelf.ts';

/** SHA-256 of bytes, 64 lower-case hexadecimal digits. */
export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Puts a file where there is none, or the same one. Throws where there is another: what is there stays as it is. */
export async function putOnce(shelf: Shelf, name: string, body: Body): Promise<void> {
  if (await shelf.putNew(name, body)) return;
  const there = await shelf.pieces(name);
  if (there !== null && (await digestOfPieces(there)) === (isFile(body) ? body.sha256 : digestOf(body))) return;
  throw new Error(`${name} is there with other bytes than its records make now; it stays as it is.`);
}

async function digestOfPieces(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}
