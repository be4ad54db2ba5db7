import { entries } from './entry.ts';
export const helpWords = entries({});
