import { CHOICES } from './answers.ts';
import type { Language } from './words.ts';

/** A choice as it is read; a form may bring others than the portal has words for, which stand as the form names them. */
export const choiceWords = (choice: string, language: Language): string =>
  Object.hasOwn(CHOICES, choice) ? (CHOICES[choice]?.[language] ?? choice) : choice;
