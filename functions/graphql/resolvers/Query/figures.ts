import { badInput } from '../../errors.ts';
import { figuresOfGroup } from '../../figure.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const figures: NonNullable<QueryResolvers['figures']> = (_parent, asked, context) => {
  const { formId, period, by } = asked;
  const code = asked.code ?? '';
  if (code.length > 100) throw badInput('code', 'No group has this code.');
  if (by === 'NATION' && code !== '') throw badInput('code', 'The nation is one group, without a code.');
  return figuresOfGroup({ formId, period, group: { by, code } }, context);
};
