import { parseGlobalId } from '../../ids.ts';
import { visibleRevisions } from '../../nodes.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const report: NonNullable<QueryResolvers['report']> = async (_parent, { id, revision }, context) => {
  const name = parseGlobalId(id);
  const revisions = name?.type === 'Report' ? await visibleRevisions(name.parts, context) : [];
  const asked = revision ?? revisions.at(-1)?.revision;
  return revisions.find((one) => one.revision === asked) ?? null;
};
