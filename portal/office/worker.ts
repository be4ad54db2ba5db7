import type { Language } from '../words/words.ts';
import { addressOf } from './place.ts';

/** Has the office kept for when there is no connection, in the language of this page; where the browser knows no such thing, nothing is lost but that. */
export function keepOffice(language: Language): void {
  if (!('serviceWorker' in navigator)) return;
  const options = { scope: addressOf('/kerja', language) };
  navigator.serviceWorker.register('/kerja-worker.js', options).catch(() => undefined);
}
