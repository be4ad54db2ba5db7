import { Cursors, pageOf } from '../connection.ts';
import { countedRevisions } from '../figure.ts';
import type { FigureResolvers } from '../types.generated.ts';

export const Figure: FigureResolvers = {
  revisions: ({ aggregate }, page, context) => (aggregate === null ? null : countedRevisions(aggregate, page, context)),
  governments: ({ reference, counted }, page, context) =>
    counted === null
      ? null
      : pageOf(counted, page, new Cursors(context, 'countedGovernments', reference), ({ region }) => region.code),
};
