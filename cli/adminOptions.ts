import { parseArgs } from 'node:util';
import type { Environment } from '#config/variable.ts';
import { isDay } from '#domain/day.ts';
import { type Connection, connectionProblems, LOCAL_URL, tokenOf } from './connection.ts';

const options = {
  subject: { type: 'string' },
  issuer: { type: 'string' },
  role: { type: 'string' },
  region: { type: 'string' },
  agency: { type: 'string' },
  until: { type: 'string' },
  name: { type: 'string' },
  id: { type: 'string' },
  reason: { type: 'string' },
  version: { type: 'string' },
  address: { type: 'string' },
  kinds: { type: 'string' },
  after: { type: 'string' },
  keys: { type: 'boolean' },
  webhooks: { type: 'boolean' },
  json: { type: 'boolean' },
  again: { type: 'string' },
  url: { type: 'string', default: LOCAL_URL },
  token: { type: 'string' },
} as const;
type OptionName = keyof typeof options;
type TextName = Exclude<OptionName, 'keys' | 'webhooks' | 'json'>;

const OF_SUBJECT = { needed: ['subject', 'reason'], allowed: ['issuer', 'version', 'again'] } as const;
const OF_WEBHOOK = { needed: ['id'], allowed: ['version', 'again'] } as const;
/** What each command needs and may be given; `json`, `url` and `token` go with all. */
const COMMANDS = {
  grant: {
    needed: ['subject', 'role', 'reason'],
    allowed: ['issuer', 'region', 'agency', 'until', 'version', 'again'],
  },
  revoke: OF_SUBJECT,
  deny: OF_SUBJECT,
  lift: OF_SUBJECT,
  'create-key': { needed: ['name'], allowed: ['again'] },
  'revoke-key': { needed: ['id', 'reason'], allowed: ['again'] },
  'register-webhook': { needed: ['name', 'address'], allowed: ['region', 'kinds', 'after', 'again'] },
  'rotate-webhook': OF_WEBHOOK,
  'resume-webhook': OF_WEBHOOK,
  'remove-webhook': { needed: ['id', 'reason'], allowed: ['version', 'again'] },
  list: { needed: [], allowed: ['keys', 'webhooks'] },
} as const satisfies Record<string, { needed: readonly TextName[]; allowed: readonly OptionName[] }>;
export type AdminCommand = keyof typeof COMMANDS;

/** Roles as tokens and `npm run token` name them, and as the API does. */
const ROLES = {
  'agency-reporter': 'AGENCY_REPORTER',
  'region-officer': 'REGION_OFFICER',
  'ministry-analyst': 'MINISTRY_ANALYST',
  'ministry-registrar': 'MINISTRY_REGISTRAR',
} as const;

/** What the command is asked to do. */
export interface AdminOptions extends Connection {
  readonly command: AdminCommand;
  /** Empty where none was given. */
  readonly text: Readonly<Record<TextName, string>>;
  /** As the API names it; null where none was given. */
  readonly role: (typeof ROLES)[keyof typeof ROLES] | null;
  /** The version that the record must have; null: whichever it has. */
  readonly version: number | null;
  /** List API keys in place of accesses. */
  readonly keys: boolean;
  /** List subscriptions in place of accesses. */
  readonly webhooks: boolean;
  readonly json: boolean;
}

/** How the command is used. */
export const adminUsage = [
  'npm run --silent admin -- grant --subject SUB --role region-officer --region 32.72 --reason "…" [--until 2026-12-31]',
  '  or --role agency-reporter --agency 32.72-bkpsdm, ministry-analyst, ministry-registrar',
  'npm run --silent admin -- revoke | deny | lift --subject SUB --reason "…"',
  'npm run --silent admin -- create-key --name "the organisation"     prints the key, which is shown once',
  'npm run --silent admin -- revoke-key --id ID --reason "…"',
  'npm run --silent admin -- register-webhook --name "the organisation" --address https://… [--region 32.72] [--kinds REPORT,AGENCY] [--after CURSOR]',
  '  prints the secret that signs, which is shown once; so does rotate-webhook --id ID',
  'npm run --silent admin -- resume-webhook --id ID',
  'npm run --silent admin -- remove-webhook --id ID --reason "…"',
  'npm run --silent admin -- list [--keys | --webhooks]',
  '  [--issuer ISS, of the subject; as the token’s unless given] [--version N, refused when the record has another by now]',
  '  [--again KEY, with --version N, as told by a command that was broken off] [--json]',
  `  [--url ${LOCAL_URL}] [--token TOKEN, or better the variable FLEXWORK_TOKEN: a registrar’s]`,
  'Ends with 0: done; 1: refused by the registry; 2: wrong use; 3: not signed in, not allowed, or broken off.',
].join('\n');

/** Reads the command's arguments; names every problem at once, and never what was given for a token or an address. */
export function readAdminOptions(
  args: readonly string[],
  env: Environment,
): { ok: true; options: AdminOptions } | { ok: false; problems: string[] } {
  const { values, tokens, positionals } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const [command, ...others] = positionals;
  if (command === undefined || !isCommand(command)) {
    return { ok: false, problems: [`the first word is one of ${Object.keys(COMMANDS).join(', ')}`] };
  }
  const { needed, allowed }: { needed: readonly string[]; allowed: readonly string[] } = COMMANDS[command];
  const problems = others.length > 0 ? ['something stands there that belongs to no option'] : [];
  const given = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    problems.push(...problemsOf(token, command, [...needed, ...allowed, 'json', 'url', 'token']));
    if (given.has(token.name)) problems.push(`${token.rawName} is given twice`);
    given.add(token.name);
  }
  const text = textsOf(values);
  for (const name of needed) if (!given.has(name)) problems.push(`${command} needs --${name}`);
  const role = Object.hasOwn(ROLES, text.role) ? ROLES[text.role as keyof typeof ROLES] : null;
  if (text.role !== '' && role === null) problems.push(`--role is one of ${Object.keys(ROLES).join(', ')}`);
  if (text.until !== '' && !isDay(text.until)) problems.push('--until is no day; write one like 2026-12-31');
  if (text.version !== '' && !/^\d{1,9}$/.test(text.version)) problems.push('--version is no whole number from 0 on');
  if (text.again !== '' && allowed.includes('version') && text.version === '')
    problems.push('--again needs --version, as it was told');
  if (text.again !== '' && !/^[\w-]{8,64}$/.test(text.again)) problems.push('--again is no key that a command told');
  const connection = { url: text.url, token: text.token || tokenOf(env) };
  problems.push(...connectionProblems(connection));
  if (problems.length > 0) return { ok: false, problems: [...new Set(problems)] };
  const version = text.version === '' ? null : Number(text.version);
  const flags = { keys: values.keys === true, webhooks: values.webhooks === true, json: values.json === true };
  if (flags.keys && flags.webhooks) return { ok: false, problems: ['--keys and --webhooks are two lists; name one'] };
  return { ok: true, options: { command, text, role, version, ...flags, ...connection } };
}

const isCommand = (word: string): word is AdminCommand => Object.hasOwn(COMMANDS, word);
const isFlag = (name: string): boolean => name === 'keys' || name === 'webhooks' || name === 'json';

function problemsOf(
  { name, rawName, value }: { name: string; rawName: string; value?: string | undefined },
  command: AdminCommand,
  allowed: readonly string[],
): string[] {
  if (!Object.hasOwn(options, name)) return [`${rawName} is not known`];
  if (!allowed.includes(name)) return [`${command} takes no ${rawName}`];
  if (isFlag(name)) return value === undefined ? [] : [`${rawName} takes no value`];
  return value ? [] : [`${rawName} needs a value`];
}

function textsOf(values: Readonly<Record<string, unknown>>): Record<TextName, string> {
  const names = (Object.keys(options) as OptionName[]).filter((name): name is TextName => !isFlag(name));
  const texts = names.map((name) => [name, typeof values[name] === 'string' ? values[name] : '']);
  return Object.fromEntries(texts) as Record<TextName, string>;
}
