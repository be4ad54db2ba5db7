import { openDataDir } from '#local/dataDir.ts';
import { openIssuer } from '#local/issuer.ts';
import { readSettings } from '#local/settings.ts';
import { ROLE_BOUNDS, readTokenOptions } from '#local/tokenOptions.ts';
import { COMMON } from '../access.ts';
import { type OptionSpecs, readArguments } from '../options.ts';
import type { StatusName } from '../status.ts';
import { demandNone, type Surroundings, writeData } from '../surroundings.ts';
import { type Message, say } from '../words/tell.ts';

export const TOKEN_OPTIONS = {
  lang: COMMON.lang,
  help: COMMON.help,
  role: { is: 'text', oneOf: Object.keys(ROLE_BOUNDS) },
  region: { is: 'text' },
  agency: { is: 'text' },
  expires: { is: 'text' },
  subject: { is: 'text' },
} as const satisfies OptionSpecs;

/** `flexwork token`: prints a token of the development issuer of `npm start`, as `npm run token` does; it is kept nowhere. */
export async function token(args: readonly string[], around: Surroundings): Promise<StatusName> {
  const { given, problems } = readArguments(args, TOKEN_OPTIONS, 0);
  const { role, region, agency, expires, subject } = given;
  if (role === undefined) problems.push(say('optionMissing', { option: '--role' }));
  demandNone([...problems, ...(role === undefined ? [] : boundProblems(role, { region, agency }))]);
  const named = { role, region, agency, expires, subject };
  const asked = Object.entries(named).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}=${value}`]));
  const options = readTokenOptions(asked);
  if (!options.ok) demandNone(valueProblems(expires, region));
  if (!options.ok) throw new Error(`A token was asked for that cannot be: ${options.problems.join('; ')}`);
  const { dataDir } = readSettings(around.env, around.cwd);
  const issuer = await openIssuer(openDataDir(dataDir).issuerKey);
  await writeData(around.stdout, `${await issuer.sign(options.claims, options.lifetimeSeconds, new Date())}\n`);
  return 'done';
}

/** Each role needs the one claim that bounds it, and takes no other. */
function boundProblems(role: string, given: Readonly<Record<'region' | 'agency', string | undefined>>): Message[] {
  const bound = ROLE_BOUNDS[role as keyof typeof ROLE_BOUNDS];
  return (['region', 'agency'] as const).flatMap((claim) => {
    const option = `--${claim}`;
    if (claim === bound) return given[claim] === undefined ? [say('roleNeeds', { role, option })] : [];
    return given[claim] === undefined ? [] : [say('roleTakesNo', { role, option })];
  });
}

function valueProblems(expires: string | undefined, region: string | undefined): Message[] {
  const isDuration = expires === undefined || /^[1-9]\d{0,5}[smhd]$/.test(expires);
  const isRegion = region === undefined || /^\d{2}(?:\.\d{2})?$/.test(region);
  if (isDuration && isRegion) return [say('notAnAgency')];
  return [...(isDuration ? [] : [say('notADuration')]), ...(isRegion ? [] : [say('notARegion')])];
}
