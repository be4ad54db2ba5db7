/** A key of idempotency made of what is written: the same content has one effect, however often and from however many tabs it is sent. */
export async function contentKey(...content: readonly unknown[]): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(content)));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
