import { openDataDir } from '#local/dataDir.ts';
import { openIssuer } from '#local/issuer.ts';
import { readSettings } from '#local/settings.ts';
import { boundOf, claimsOf, isAgencyId, isRegionCode, isRole, seconds } from '#local/tokenOptions.ts';
import { LANGUAGE_AND_HELP } from '../access.ts';
import { type Given, type OptionSpecs, readArguments } from '../options.ts';
import type { StatusName } from '../status.ts';
import { demandNone, type Surroundings, writeData } from '../surroundings.ts';
import { type Message, say } from '../words/tell.ts';

export const TOKEN_OPTIONS = {
  ...LANGUAGE_AND_HELP,
  role: { is: 'text', oneOf: Object.keys(boundOf) },
  region: { is: 'text' },
  agency: { is: 'text' },
  expires: { is: 'text' },
  subject: { is: 'text' },
} as const satisfies OptionSpecs;

/** As long as a working day with its evening. */
const USUAL_LIFETIME = '12h';

/** `flexwork token`: a token of the development issuer of `npm start`. */
export async function token(args: readonly string[], around: Surroundings): Promise<StatusName> {
  const { given, problems } = readArguments(args, TOKEN_OPTIONS, 0);
  const { role = '', region, agency, subject, expires = USUAL_LIFETIME } = given;
  const lifetimeSeconds = seconds(expires) ?? 0;
  problems.push(...problemsOf(given));
  if (lifetimeSeconds === 0) problems.push(say('notADuration'));
  demandNone(problems);
  const { dataDir } = readSettings(around.env, around.cwd);
  const issuer = await openIssuer(openDataDir(dataDir).issuerKey);
  const signed = await issuer.sign(claimsOf({ role, region, agency, subject }), lifetimeSeconds, new Date());
  await writeData(around.stdout, `${signed}\n`);
  return 'done';
}

function problemsOf({ role, region, agency }: Given<typeof TOKEN_OPTIONS>): Message[] {
  const problems: Message[] = [];
  if (role === undefined) problems.push(say('optionMissing', { option: '--role' }));
  else if (isRole(role)) {
    for (const [claim, value] of Object.entries({ region, agency })) {
      const option = `--${claim}`;
      if (claim === boundOf[role] && value === undefined) problems.push(say('tokenRoleNeeds', { role, option }));
      if (claim !== boundOf[role] && value !== undefined) problems.push(say('tokenRoleTakesNo', { role, option }));
    }
  }
  if (region !== undefined && !isRegionCode(region)) problems.push(say('notARegion'));
  if (agency !== undefined && !isAgencyId(agency)) problems.push(say('notAnAgency'));
  return problems;
}
