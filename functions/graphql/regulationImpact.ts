import type { AdoptionStatus } from '#domain/adoption.ts';
import { InputReader } from '#domain/input.ts';
import { changeLaw, type LawChangeGiven } from '#domain/lawChange.ts';
import type { Refusal } from '#domain/outcome.ts';
import type { Catalogue } from '#domain/reference.ts';
import type { RegionRecords } from '#domain/regionRecords.ts';
import type { Regulation } from '#domain/regulation.ts';
import type { ImpactAsked } from '#domain/regulationImpact.ts';
import { boundedAll } from './boundedAll.ts';
import type { Context } from './context.ts';
import { badInput } from './errors.ts';
import { idOf } from './ids.ts';

/** Partitions read at a time: a third of the connections that the SDK keeps open, so that the container still answers others. */
const AT_A_TIME = 16;

/** Everything of every region that governs itself, in order of code: one request for each, 546 in all. */
export async function readGovernments({ loaders }: Context): Promise<RegionRecords[]> {
  const { regions } = await loaders.reference();
  const governments = regions.filter((region) => region.selfGoverning);
  return boundedAll(governments, AT_A_TIME, async ({ code }) => (await loaders.regionRecords(code)).records);
}

/** The regulation, the law as it is and as it would be, and what is asked of it; throws `BAD_USER_INPUT` for a wrong argument. */
export async function readImpactAsked(
  asked: {
    slug: string;
    change: LawChangeGiven;
    on?: string | null | undefined;
    target?: AdoptionStatus | null | undefined;
  },
  { loaders, now, today }: Context,
): Promise<{ regulation: Regulation; law: { present: Catalogue; changed: Catalogue }; asked: ImpactAsked }> {
  const present = await loaders.catalogue();
  const regulation = present.regulations.get(asked.slug);
  if (regulation?.level !== 'NATIONAL') throw badInput('slug', 'slug is not the slug of a national regulation.');
  const law = changeLaw(regulation, withRecordIds(asked.change), present, now);
  if (law.tag === 'refused') throw firstOf(law.refusals);
  const reader = new InputReader();
  const on = reader.day(['on'], asked.on);
  if (reader.refusals.length > 0) throw firstOf(reader.refusals);
  const first = law.from !== null && law.from > today ? law.from : today;
  return {
    regulation,
    law: { present, changed: law.catalogue },
    asked: { on: on ?? first, target: asked.target ?? null },
  };
}

/** The change with the records' own identities in place of global IDs. */
function withRecordIds({ guidelineLapses, requirementTightened, ...others }: LawChangeGiven): LawChangeGiven {
  if (guidelineLapses) {
    const [guidelineId] = idOf('Guideline', guidelineLapses.guidelineId, 'change.guidelineLapses.guidelineId');
    return { guidelineLapses: { ...guidelineLapses, guidelineId } };
  }
  if (requirementTightened) {
    const place = 'change.requirementTightened.requirementId';
    const [requirementId] = idOf('Requirement', requirementTightened.requirementId, place);
    return { requirementTightened: { ...requirementTightened, requirementId } };
  }
  return others;
}

function firstOf([wrong]: readonly Refusal[]): Error {
  return badInput(wrong?.path.slice(1).join('.') ?? 'change', wrong?.message ?? 'The change is not one.');
}
