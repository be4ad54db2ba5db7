import { nodeName } from '../../ids.ts';
import { readNode } from '../../nodes.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const nodes: NonNullable<QueryResolvers['nodes']> = (_parent, { ids }, context) => {
  return Promise.all(
    // All are looked at before any is read.
    ids.map((id, place) => nodeName(id, `ids.${place}`)).map((name) => readNode(name, context)),
  );
};
