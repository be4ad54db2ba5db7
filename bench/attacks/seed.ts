import type { Issuer } from '#local/issuer.ts';
import { type Attack, post } from './attack.ts';
import { send, type Tokens } from './send.ts';

const LIFETIME_SECONDS = 3_600;

/** Whose tokens attacks are made with, and the API key of legitimate readers, as a header. */
export interface Attacked {
  tokens: Tokens;
  readerHeaders: Readonly<Record<string, string>>;
}

/** Makes the people of an attacked registry, the one agency that they speak for, and a reader's API key. Throws when it cannot. */
export async function seedAttacked(url: string, issuer: Issuer): Promise<Attacked> {
  const sign = (claims: Omit<Parameters<Issuer['sign']>[0], 'subject'>) =>
    issuer.sign({ subject: `attacked:${claims.role}`, ...claims }, LIFETIME_SECONDS, new Date());
  const tokens = {
    registrar: await sign({ role: 'ministry-registrar' }),
    officer: await sign({ role: 'region-officer', region: '32.72' }),
    reporter: await sign({ role: 'agency-reporter', agency: '32.72-attack' }),
  };
  const register = post(
    'the agency',
    'mutation ($input: RegisterAgencyInput!) { registerAgency(input: $input) { agency { key } userErrors { code } } }',
    [200, null],
    {
      input: {
        idempotencyKey: 'the-attacked-agency',
        regionCode: '32.72',
        slug: 'attack',
        name: 'Attack',
        serviceClass: 'MIXED',
      },
    },
    { as: 'officer' },
  );
  await made(url, register, tokens);
  const key = post(
    'the key of a legitimate reader',
    'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { key userErrors { code } } }',
    [200, null],
    { input: { idempotencyKey: 'the-key-of-a-reader', name: 'Pembaca' } },
    { as: 'registrar' },
  );
  const { data } = JSON.parse(await made(url, key, tokens));
  return { tokens, readerHeaders: { 'x-api-key': data.createApiKey.key } };
}

/** The text of an answer without errors. */
async function made(url: string, asked: Attack, tokens: Tokens): Promise<string> {
  const { status, code, text } = await send(url, asked, { tokens, accept: 'application/json' });
  if (status !== 200 || code !== null) throw new Error(`${asked.name}: ${text}`);
  return text;
}
