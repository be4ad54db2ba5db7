import { nodeName } from '../../ids.ts';
import { readNode } from '../../nodes.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const node: NonNullable<QueryResolvers['node']> = (_parent, { id }, context) => {
  return readNode(nodeName(id, 'id'), context);
};
