import { existsSync } from 'node:fs';
import { readVariables } from '#config/read.ts';

/** Where systems keep Chromium or a browser made of it. */
const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** A browser that draws the pages: the one that `named` names, else one where systems keep it; null where there is none. */
export function findChromium(named = readVariables('shots', process.env, ['CHROMIUM']).CHROMIUM): string | null {
  return (named === undefined ? USUAL : [named]).find((path) => existsSync(path)) ?? null;
}

/** How it is started: without a window, and asking nobody on its own. */
export const CHROMIUM_FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
