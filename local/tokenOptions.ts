import { parseArgs } from 'node:util';
import type { TokenClaims } from './issuer.ts';

/** What a token is asked to say, or everything that is wrong with the asking. */
export type TokenOptions =
  | { readonly ok: true; readonly claims: TokenClaims; readonly lifetimeSeconds: number }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Each role with the one claim that bounds it; none: a token that claims no role, whose subject has the one that the registry granted. */
export const ROLE_BOUNDS = {
  'region-officer': 'region',
  'agency-reporter': 'agency',
  'ministry-analyst': undefined,
  'ministry-registrar': undefined,
  none: undefined,
} as const satisfies Record<string, 'region' | 'agency' | undefined>;

const unitSeconds: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600, d: 86_400 };

const options = {
  role: { type: 'string' },
  region: { type: 'string' },
  agency: { type: 'string' },
  expires: { type: 'string', default: '12h' },
  subject: { type: 'string' },
} as const;

/** How the command is used, in one line a case. */
export const tokenUsage = [
  'npm run --silent token -- --role region-officer --region 32.72 [--expires 1h] [--subject NAME]',
  'npm run --silent token -- --role agency-reporter --agency ID',
  'npm run --silent token -- --role ministry-analyst | ministry-registrar',
  'npm run --silent token -- --role none --subject NAME, for a role that the registry granted',
].join('\n');

/** Reads the command's arguments; names every problem at once. */
export function readTokenOptions(args: readonly string[]): TokenOptions {
  const { values, tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const problems = tokens.flatMap((token) => {
    if (token.kind === 'positional') return [`"${token.value}" is not an option`];
    if (token.kind === 'option' && !Object.hasOwn(options, token.name)) return [`${token.rawName} is not known`];
    if (token.kind === 'option' && !token.value) return [`${token.rawName} needs a value`];
    return [];
  });
  const text = (name: keyof typeof options) => {
    const value = values[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const [role, region, agency] = [text('role'), text('region'), text('agency')];
  problems.push(...roleProblems(role, { region, agency }, problems));
  if (region !== undefined && !/^\d{2}(\.\d{2})?$/.test(region)) {
    problems.push(`--region "${region}" is no region code; write one like 32 or 32.72`);
  }
  if (agency !== undefined && !/^[\w.:=-]{1,100}$/.test(agency)) problems.push(`--agency "${agency}" is no agency ID`);
  const expires = text('expires');
  const lifetimeSeconds = expires === undefined ? undefined : seconds(expires);
  if (expires !== undefined && lifetimeSeconds === undefined) {
    problems.push(`--expires "${expires}" is no duration; write one like 30m, 1h or 7d`);
  }
  if (problems.length > 0 || role === undefined || lifetimeSeconds === undefined) return { ok: false, problems };
  const subject = text('subject') ?? ['local', role, region ?? agency].filter(Boolean).join(':');
  const bounds = { ...(region === undefined ? {} : { region }), ...(agency === undefined ? {} : { agency }) };
  return { ok: true, claims: { subject, ...(role === 'none' ? {} : { role }), ...bounds }, lifetimeSeconds };
}

function roleProblems(
  role: string | undefined,
  given: { region: string | undefined; agency: string | undefined },
  known: readonly string[],
): string[] {
  const roles = Object.keys(ROLE_BOUNDS).join(', ');
  if (role === undefined)
    return known.includes('--role needs a value') ? [] : [`--role is missing; it is one of ${roles}`];
  if (!isRole(role)) return [`--role "${role}" is not known; it is one of ${roles}`];
  const bound = ROLE_BOUNDS[role];
  return (['region', 'agency'] as const).flatMap((claim) => {
    if (claim === bound && given[claim] === undefined && !known.includes(`--${claim} needs a value`)) {
      return [`${role} needs --${claim}`];
    }
    return claim !== bound && given[claim] !== undefined ? [`${role} takes no --${claim}`] : [];
  });
}

const isRole = (role: string): role is keyof typeof ROLE_BOUNDS => Object.hasOwn(ROLE_BOUNDS, role);

function seconds(duration: string): number | undefined {
  const match = /^([1-9]\d{0,5})([smhd])$/.exec(duration);
  const unit = unitSeconds[match?.[2] ?? ''];
  return match === null || unit === undefined ? undefined : Number(match[1]) * unit;
}
