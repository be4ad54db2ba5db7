import { observerOfFunction } from '#observe/ofFunction.ts';
import { createPagesHandler } from '#portal/server/handler.ts';
import { readPagesConfig } from './config.ts';
import { createPagesEntry } from './handler.ts';

const { originSecrets, ...settings } = readPagesConfig(process.env);

/** What Lambda calls: one request of the HTTP API, payload format 2.0. */
export const handler = createPagesEntry(createPagesHandler(settings), {
  originSecrets,
  observer: observerOfFunction('pages', process.env),
});
