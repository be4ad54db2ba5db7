import { readCorrections } from '#store/change.ts';
import { Cursors, pageOfRead, pageSize, sifted } from '../../connection.ts';
import { badInput } from '../../errors.ts';
import { checkNames } from '../../period.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const restatements: NonNullable<QueryResolvers['restatements']> = async (
  _parent,
  { filter, ...page },
  context,
) => {
  const { regionCode = null, formId = null } = filter ?? {};
  const size = pageSize(page.first, 'first');
  checkNames({ regionCode, ...(formId === null ? {} : { formId }) }, 'filter.');
  const cursors = new Cursors(context, 'restatements', regionCode, formId);
  const after = cursors.read(page.after, 'after');
  const asked = { after: Number(after ?? 0), limit: size + 1, regionCode, formId };
  // Regions and records are looked up in the law: beside the list it costs no trip of its own.
  const [read, catalogue] = await Promise.all([readCorrections(context.table, asked), context.loaders.catalogue()]);
  if (regionCode !== null && (await context.loaders.region(regionCode)) === undefined)
    throw badInput('filter.regionCode', 'No region has this code.');
  if (formId !== null && !catalogue.forms.has(formId)) throw badInput('filter.formId', 'No form has this ID.');
  const found = read.flatMap(({ correction, figures: _unread, ...change }) => {
    if (correction === null) return [];
    const { of: corrected, publishedAt, reason } = correction;
    return [{ ...change, corrected, publishedAt, reason }];
  });
  // Readers go on from where this page ended, also where there is nothing more yet.
  const all = pageOfRead(found, size, after, cursors, ({ number }) => String(number));
  return sifted(all, page.after, () => true);
};
