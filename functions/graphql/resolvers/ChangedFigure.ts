import { figureReference } from '#domain/provenance.ts';
import type { ChangedFigureResolvers } from '../types.generated.ts';

export const ChangedFigure: ChangedFigureResolvers = {
  reference: ({ formId, period, group, indicator }) =>
    figureReference({ tag: 'REPORTS', formId, period, group, indicator }),
};
