import type { AdoptionStatus } from '#domain/adoption.ts';
import { type LocalInstrumentGiven, readLocalInstrument, readScheme, type SchemeGiven } from '#domain/adoptionInput.ts';
import { InputReader } from '#domain/input.ts';
import { type Readiness, readiness } from '#domain/readiness.ts';
import type { Catalogue } from '#domain/reference.ts';
import { adoptingCode, type Region } from '#domain/region.ts';
import { factsFor } from '#domain/regionRecords.ts';
import type { Context } from './context.ts';
import { badInput } from './errors.ts';
import { checkBasisArgument } from './viewedRegion.ts';

/** The readiness of a region, or of the province that adopts for it; throws `BAD_USER_INPUT` for a malformed argument. */
export async function answerReadiness(
  region: Region,
  asked: {
    basis: string;
    target: AdoptionStatus;
    on?: string | null | undefined;
    scheme?: SchemeGiven | null | undefined;
    localInstrument?: LocalInstrumentGiven | null | undefined;
  },
  context: Context,
): Promise<{ readiness: Readiness; catalogue: Catalogue }> {
  const { loaders, today } = context;
  await checkBasisArgument(asked.basis, context);
  const { records } = await loaders.regionRecords(adoptingCode(region));
  const { catalogue } = records;
  const reader = new InputReader();
  const on = reader.day(['on'], asked.on) ?? today;
  const scheme = readScheme(reader, ['scheme'], asked.scheme);
  const localInstrument = readLocalInstrument(reader, ['localInstrument'], asked.localInstrument);
  const [wrong] = reader.refusals;
  if (wrong !== undefined) throw badInput(wrong.path.slice(1).join('.'), wrong.message);
  const facts = factsFor(records, records.region ?? region, { basis: asked.basis, on, scheme, localInstrument });
  return { readiness: readiness(facts, asked.target), catalogue };
}
