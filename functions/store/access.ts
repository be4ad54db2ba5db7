import { type Access, GRANTED_ROLES, type Subject } from '#domain/access.ts';
import * as keys from './keys.ts';
import { integer, nullable, object, oneOf, type Parser, text } from './parse.ts';
import { headOf, type ReferenceHead } from './reference.ts';
import { getItem, getItems, queryFirst, type Table } from './table.ts';

export const parseAccess: Parser<Access> = object({
  issuer: text,
  subject: text,
  grant: nullable(
    object({
      role: oneOf(...GRANTED_ROLES),
      regionCode: nullable(text),
      agencyKey: nullable(text),
      until: nullable(text),
      reason: text,
    }),
  ),
  denied: nullable(object({ since: text, reason: text })),
  reason: text,
  version: integer,
  recordedAt: text,
});

/** What the registry says of a subject, as just written; null where it says nothing: one request. */
export async function readAccess(table: Table, { issuer, subject }: Subject): Promise<Access | null> {
  const item = await getItem(table, keys.accessKey(issuer, subject));
  return item === undefined ? null : parseAccess(item, 'access');
}

/** The same together with the head of the reference records, which a request reads in any case: one request. */
export async function readAccessAndHead(
  table: Table,
  { issuer, subject }: Subject,
): Promise<{ access: Access | null; head: ReferenceHead }> {
  const items = await getItems(table, [keys.accessKey(issuer, subject), keys.referenceHead], true);
  const access = items.find(({ pk }) => pk === keys.ACCESS);
  return {
    access: access === undefined ? null : parseAccess(access, 'access'),
    head: headOf(items.find(({ pk }) => pk === keys.REFERENCE)),
  };
}

/** An access with its place in the list of all. */
export interface PlacedAccess {
  access: Access;
  /** Sort key in the list. */
  place: string;
}

/** Every access after a place, at most `limit`, in an order that tells nothing: one query. */
export async function readAccesses(table: Table, after: string | null, limit: number): Promise<PlacedAccess[]> {
  const range = { partition: keys.ACCESS, ...(after === null ? {} : { after }), consistent: true };
  const items = await queryFirst(table, range, limit);
  return items.map((item) => ({ access: parseAccess(item, 'access'), place: String(item.sk) }));
}
