import { badInput } from '../../errors.ts';
import { nodeName } from '../../ids.ts';
import { readNode } from '../../nodes.ts';
import type { QueryResolvers } from '../../types.generated.ts';

const MOST = 100;

export const nodes: NonNullable<QueryResolvers['nodes']> = (_parent, { ids }, context) => {
  if (ids.length > MOST) throw badInput('ids', `${ids.length} IDs are given; at most ${MOST} are allowed.`);
  return Promise.all(
    // All are looked at before any is read.
    ids.map((id, place) => nodeName(id, `ids.${place}`)).map((name) => readNode(name, context)),
  );
};
