import type { Issuer } from '#local/issuer.ts';
import { post } from './attack.ts';
import { send, type Tokens } from './send.ts';

const LIFETIME_SECONDS = 3_600;

/** Whose tokens attacks are made with, and the headers of legitimate readers. */
export interface Attacked {
  tokens: Tokens;
  readerHeaders: Readonly<Record<string, string>>;
}

/** Makes the people of an attacked registry, and the one agency that they speak for. */
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
  const { status, code, text } = await send(url, register, { tokens, accept: 'application/json' });
  if (status !== 200 || code !== null) throw new Error(`The agency was not registered: ${text}`);
  return { tokens, readerHeaders: { authorization: `Bearer ${await sign({ role: 'ministry-analyst' })}` } };
}
