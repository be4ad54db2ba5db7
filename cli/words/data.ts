import { entries } from './entry.ts';

export const dataWords = entries({});
