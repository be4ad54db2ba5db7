import type { ChangedFigure, PublicChange } from '#domain/change.ts';
import type { Correction } from '#domain/restatement.ts';

/** A change that corrects, with what it corrects; its figures are read when they are asked for. */
export type RestatementMapper = Omit<PublicChange, 'figures' | 'correction'> &
  Omit<Correction, 'of'> & { corrected: string };
/** A moved figure with the form and period that it is of. */
export type ChangedFigureMapper = ChangedFigure & { formId: string; period: string };
