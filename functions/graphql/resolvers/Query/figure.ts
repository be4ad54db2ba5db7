import { figureByReference } from '../../figure.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const figure: NonNullable<QueryResolvers['figure']> = (_parent, { reference, recordedAt = null }, context) =>
  figureByReference(reference, recordedAt, context);
