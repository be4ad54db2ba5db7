import { badInput } from '../../errors.ts';
import { parseGlobalId } from '../../ids.ts';
import { readNode } from '../../nodes.ts';
import type { QueryResolvers } from '../../types.generated.ts';

const MOST = 100;

export const nodes: NonNullable<QueryResolvers['nodes']> = (_parent, { ids }, context) => {
  if (ids.length > MOST) throw badInput('ids', `${ids.length} IDs are given; at most ${MOST} are allowed.`);
  return Promise.all(
    ids.map((id) => {
      const name = parseGlobalId(id);
      return name === null ? null : readNode(name, context);
    }),
  );
};
