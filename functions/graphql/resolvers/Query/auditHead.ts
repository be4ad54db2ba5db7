import { readNationHead } from '#store/audit.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const auditHead: NonNullable<QueryResolvers['auditHead']> = async (_parent, _arguments, { table }) => {
  const head = await readNationHead(table, false);
  return { number: head?.number ?? 0, hash: head?.hash ?? null, recordedAt: head?.linkedAt ?? null };
};
