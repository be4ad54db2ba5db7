import type { BrowserContextOptions } from 'playwright-core';
import { expect } from 'vitest';
import { type Opened, open, type Portal } from './browser.ts';

/** Whom somebody signs in as: the role as the development issuer names it, with what bounds it. */
export interface Person {
  readonly role: 'agency-reporter' | 'region-officer' | 'ministry-analyst' | 'ministry-registrar' | 'none';
  readonly region?: string;
  /** The agency's natural key. */
  readonly agency?: string;
  readonly subject?: string;
}

/** Opens a page of the office and signs in by the development issuer's own page, as a person does; answers it when the room stands. */
export async function signIn(
  portal: Portal,
  person: Person,
  { path = '/kerja', ...options }: BrowserContextOptions & { readonly path?: string } = {},
): Promise<Opened> {
  const opened = await open(portal, path, options);
  await opened.page.click('#kantor button.main');
  await chooseWho(opened, person);
  await opened.page.waitForURL(`${portal.origin}${path}`);
  await opened.page.waitForSelector('.whose');
  return opened;
}

/** Chooses who to be on the development issuer's page, which is open. */
export async function chooseWho({ page }: Opened, { role, ...bounds }: Person): Promise<void> {
  await page.waitForURL('**/oauth2/authorize?**');
  await page.selectOption('select[name=role]', role);
  for (const [name, value] of Object.entries(bounds)) await page.fill(`input[name=${name}]`, value);
  await page.click('button[type=submit]');
}

/** Looks that nothing went wrong on a page so far. */
export const expectNothingWrong = ({ wrong }: Opened): void => expect(wrong).toEqual([]);
