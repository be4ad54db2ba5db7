import { importReports as carryOut } from '../../reportImport.ts';
import type { MutationResolvers } from '../../types.generated.ts';
import { userErrors } from '../../userErrors.ts';

export const importReports: NonNullable<MutationResolvers['importReports']> = async (_parent, { input }, context) => {
  const written = await carryOut(context, input);
  if (written.tag === 'refused') {
    const counts = { new: 0, unchanged: 0, refused: 0, written: 0 };
    return { rows: [], cells: [], counts, userErrors: await userErrors(written.refusals, context) };
  }
  const { rows, cells, written: count } = written.imported;
  const counted = (outcome: (typeof rows)[number]['outcome']) => rows.filter((row) => row.outcome === outcome).length;
  return {
    rows: rows.map((row, place) => ({ ...row, row: place + 1 })),
    cells,
    counts: { new: counted('NEW'), unchanged: counted('UNCHANGED'), refused: counted('REFUSED'), written: count },
    userErrors: [],
  };
};
