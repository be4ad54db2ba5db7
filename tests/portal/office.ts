import { join } from 'node:path';
import type { BrowserContextOptions, Page, Route } from 'playwright-core';
import { ask } from '#client/ask.ts';
import type { Operation } from '#client/operation.ts';
import { openIssuer } from '#local/issuer.ts';
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

/** Asks or writes through the API as a person, beside the browser; what failed as a whole fails the test. */
export async function asPerson<Result, Variables extends object>(
  { dataDir, origin }: Portal,
  { role, subject = `test:${role}`, ...bounds }: Person,
  operation: Operation<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const issuer = await openIssuer(join(dataDir, 'issuer.jwk'));
  const claims = { subject, ...(role === 'none' ? {} : { role }), ...bounds };
  const token = await issuer.sign(claims, 600, new Date());
  const answer = await ask(operation, variables, { url: `${origin}/graphql`, token });
  if (!answer.ok) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

/** Takes the connection away once the office is kept for that: a page that is loaded before cannot be. */
export async function goOffline({ page, context }: Opened): Promise<void> {
  await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
  await context.setOffline(true);
}

/** Holds what a page asks the registry, as far as it is chosen, until it is let go; what it asks later passes. */
export async function held(
  page: Page,
  isHeld: (route: Route) => boolean,
): Promise<{ readonly isAsked: Promise<void>; readonly letGo: () => void }> {
  const asked = Promise.withResolvers<void>();
  const gone = Promise.withResolvers<void>();
  await page.route('**/graphql', async (route) => {
    if (!isHeld(route)) return route.fallback();
    asked.resolve();
    await gone.promise;
    await route.fallback();
  });
  return { isAsked: asked.promise, letGo: () => gone.resolve() };
}
