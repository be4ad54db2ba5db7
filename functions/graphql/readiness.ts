import { LRUCache } from 'lru-cache';
import type { AdoptionStatus } from '#domain/adoption.ts';
import { type LocalInstrumentGiven, readLocalInstrument, readScheme, type SchemeGiven } from '#domain/adoptionInput.ts';
import { InputReader } from '#domain/input.ts';
import { type Readiness, readiness } from '#domain/readiness.ts';
import type { Catalogue } from '#domain/reference.ts';
import { adoptingCode, type Region } from '#domain/region.ts';
import { factsFor } from '#domain/regionRecords.ts';
import type { RegionPartition } from '#store/adoption.ts';
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
  const code = adoptingCode(region);
  // Asked at once they are of one read.
  const [{ records }, partition] = await Promise.all([loaders.regionRecords(code), loaders.regionPartition(code)]);
  const { catalogue } = records;
  const reader = new InputReader();
  const on = reader.day(['on'], asked.on) ?? today;
  const scheme = readScheme(reader, ['scheme'], asked.scheme);
  const localInstrument = readLocalInstrument(reader, ['localInstrument'], asked.localInstrument);
  const [wrong] = reader.refusals;
  if (wrong !== undefined) throw badInput(wrong.path.slice(1).join('.'), wrong.message);
  const decide = (): Readiness =>
    readiness(
      factsFor(records, records.region ?? region, { basis: asked.basis, on, scheme, localInstrument }),
      asked.target,
    );
  if (scheme !== null || localInstrument !== null || records.region === undefined) {
    return { readiness: decide(), catalogue };
  }
  const decided = decidedOf(partition, catalogue);
  const question = `${asked.basis} ${on} ${asked.target}`;
  const known = decided.get(question) ?? decide();
  decided.set(question, known);
  return { readiness: known, catalogue };
}

/** Questions about one region whose answers are held. */
const HELD_QUESTIONS = 8;
const held = new WeakMap<RegionPartition, { catalogue: Catalogue; decided: LRUCache<string, Readiness> }>();

/** What was decided of a region's records under a catalogue: both are the same values as long as they say the same. */
function decidedOf(partition: RegionPartition, catalogue: Catalogue): LRUCache<string, Readiness> {
  const known = held.get(partition);
  if (known?.catalogue === catalogue) return known.decided;
  const decided = new LRUCache<string, Readiness>({ max: HELD_QUESTIONS });
  held.set(partition, { catalogue, decided });
  return decided;
}
