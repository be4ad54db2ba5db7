import fc from 'fast-check';
import type { AdoptionStatus } from '#domain/adoption.ts';
import type { Weekday } from '#domain/day.ts';
import type { LawChangeGiven } from '#domain/lawChange.ts';
import type { Reference } from '#domain/reference.ts';
import type { Region } from '#domain/region.ts';
import type { RegionRecords } from '#domain/regionRecords.ts';
import { REQUIREMENT_KINDS, type Requirement, type RequirementKind } from '#domain/requirement.ts';
import { someDay, someSteps } from './arbitrarySteps.ts';
import {
  assessment,
  event,
  form,
  guideline,
  JAKARTA,
  reference,
  regulation,
  relation,
  requirement,
  SOUTH_JAKARTA,
  SUKABUMI,
  scheme,
  study,
  WEST_JAVA,
  waiver,
} from './records.ts';

const PARAMETERS: Readonly<Record<RequirementKind, readonly (readonly string[])[]>> = {
  REGULATION_IN_FORCE: [[]],
  STUDY_COMPLETED: [['DISCIPLINE']],
  GUIDELINE_IN_FORCE: [['JUKLAK'], ['JUKNIS']],
  LOCAL_INSTRUMENT_ISSUED: [[]],
  AGENCIES_ASSESSED: [['1']],
  MAX_DAYS_PER_WEEK: [['1'], ['2'], ['3']],
  WEEKDAY: [['FRI'], ['THU', 'FRI']],
  MAX_SHARE: [['25'], ['50']],
  BASELINE_REPORTED: [['form']],
};

const someGate = fc.constantFrom('DISCUSSED', 'DECREED', 'PILOT', 'IMPLEMENTED').map((one) => one as AdoptionStatus);
const someEnforcement = fc.constantFrom('BLOCKING' as const, 'BLOCKING' as const, 'ADVISORY' as const);
const someCondition = fc
  .constantFrom(...REQUIREMENT_KINDS)
  .chain((kind) => fc.constantFrom(...PARAMETERS[kind]).map((parameters) => ({ kind, parameters: [...parameters] })));
const someRequirement = fc
  .record({
    of: fc.constantFrom('*', 'rule-a', 'rule-b'),
    gates: someGate,
    enforcement: someEnforcement,
    condition: someCondition,
    effectiveFrom: fc.option(someDay, { freq: 1 }),
  })
  .map(({ of, condition, ...rest }) => ({ ...rest, ...condition, regulationSlug: of }));
const someEnd = fc.option(someDay, { freq: 2 });

const someReference = fc
  .record({
    requirements: fc.array(someRequirement, { maxLength: 5 }),
    guidelines: fc.array(
      fc.record({
        kind: fc.constantFrom('JUKLAK' as const, 'JUKNIS' as const),
        issuedOn: fc.option(someDay),
        effectiveUntil: someEnd,
      }),
      { maxLength: 3 },
    ),
    ends: fc.tuple(someEnd, someEnd),
    extended: fc.boolean(),
  })
  .map(
    ({ requirements, guidelines, ends, extended }): Reference =>
      reference({
        regulations: ['rule-a', 'rule-b'].map((slug, place) =>
          regulation({ slug, issuedOn: '2026-03-01', effectiveUntil: ends[place] ?? null }),
        ),
        relations: extended ? [relation('rule-a', 'EXTENDS', 'rule-b')] : [],
        guidelines: guidelines.map((one, place) =>
          guideline({ ...one, id: `guideline ${place}`, regulationSlug: 'rule-a' }),
        ),
        requirements: requirements.map((one, place) =>
          requirement({ ...one, id: `${one.regulationSlug} code_${place}`, code: `code_${place}` }),
        ),
        forms: [form()],
      }),
  );

const someScheme = fc.option(
  fc
    .record({
      weekdays: fc.subarray<Weekday>(['THU', 'FRI']),
      daysPerWeek: fc.option(fc.integer({ min: 1, max: 3 })),
      maxSharePercent: fc.option(fc.constantFrom(25, 50)),
    })
    .map(scheme),
  { freq: 8 },
);
const instrument = { name: 'SE 1', number: null, issuedOn: null, signer: null };
const someEvents = (code: string) =>
  fc
    .tuple(someSteps(null), fc.array(fc.tuple(someScheme, fc.boolean()), { minLength: 10, maxLength: 10 }))
    .map(([steps, more]) =>
      steps.map((step, place) => {
        const [own = null, named = false] = more[place] ?? [];
        return event({
          ...step,
          id: `${code} ${step.id}`,
          regionCode: code,
          supersedes: step.supersedes && `${code} ${step.supersedes}`,
          scheme: own,
          localInstrument: named ? instrument : null,
        });
      }),
    );
/** What one region keeps: events, a baseline, a completed study, an eligible agency, a waiver, each seldom or often. */
const someKept = (region: Region, law: Reference) =>
  fc
    .record({
      events: someEvents(region.code),
      reported: fc.boolean(),
      studied: fc.option(someDay),
      eligibleFrom: fc.option(someDay),
      waived: fc.option(fc.record({ place: fc.nat({ max: 5 }), effectiveUntil: someDay }), { freq: 2 }),
    })
    .map(({ events, reported, studied, eligibleFrom, waived }): Omit<RegionRecords, 'catalogue'> => {
      const { code: regionCode } = region;
      const agencyKey = `${regionCode}-bkd`;
      const requirementId = waived === null ? 'rule-a new' : (law.requirements[waived.place]?.id ?? 'rule-a new');
      return {
        region,
        events,
        baselines: reported ? [{ formId: 'form', period: '2026-02', lastDay: '2026-02-28', agencyKey }] : [],
        studies: studied === null ? [] : [study({ regionCode, basis: 'rule-a', completedOn: studied })],
        assessments: eligibleFrom === null ? [] : [assessment({ regionCode, agencyKey, effectiveFrom: eligibleFrom })],
        waivers: waived === null ? [] : [waiver({ regionCode, requirementId, effectiveUntil: waived.effectiveUntil })],
      };
    });

/** The law, and what four regions keep, of which one inherits. */
export const someState = someReference.chain((law) =>
  fc.record({
    law: fc.constant(law),
    kept: fc.tuple(...[JAKARTA, SOUTH_JAKARTA, WEST_JAVA, SUKABUMI].map((region) => someKept(region, law))),
  }),
);

export type Drawn =
  | { tag: 'lapse'; place: number; lastDay: string }
  | { tag: 'revoke'; effectiveFrom: string }
  | { tag: 'add'; gates: AdoptionStatus; condition: { kind: RequirementKind; parameters: string[] } }
  | { tag: 'tighten'; place: number; enforcement: Requirement['enforcement']; parameters: number };
export const someChange: fc.Arbitrary<Drawn> = fc.oneof(
  fc.record({ tag: fc.constant('lapse' as const), place: fc.nat({ max: 2 }), lastDay: someDay }),
  fc.record({ tag: fc.constant('revoke' as const), effectiveFrom: someDay }),
  fc.record({ tag: fc.constant('add' as const), gates: someGate, condition: someCondition }),
  fc.record({
    tag: fc.constant('tighten' as const),
    place: fc.nat({ max: 4 }),
    enforcement: someEnforcement,
    parameters: fc.nat({ max: 2 }),
  }),
);

/** The change as it is asked, and the records as if it had really been written; null where there is nothing to change. */
export function written(drawn: Drawn, law: Reference): { asked: LawChangeGiven; after: Reference } | null {
  switch (drawn.tag) {
    case 'lapse': {
      const kept = law.guidelines[drawn.place];
      if (kept === undefined) return null;
      const record = { ...kept, effectiveUntil: drawn.lastDay, version: 2 };
      return {
        asked: { guidelineLapses: { guidelineId: kept.id, lastDay: drawn.lastDay } },
        after: { ...law, guidelines: [...law.guidelines, record] },
      };
    }
    case 'revoke': {
      const { effectiveFrom } = drawn;
      return {
        asked: { regulationRevoked: { effectiveFrom } },
        after: {
          ...law,
          regulations: [...law.regulations, regulation({ slug: 'revoking', effectiveFrom })],
          relations: [...law.relations, relation('revoking', 'REVOKES', 'rule-a')],
        },
      };
    }
    case 'add': {
      const given = { ...drawn.condition, code: 'new', gates: drawn.gates };
      const record = requirement({ ...given, id: 'rule-a new', regulationSlug: 'rule-a' });
      return { asked: { requirementAdded: given }, after: { ...law, requirements: [...law.requirements, record] } };
    }
    case 'tighten': {
      const kept = law.requirements[drawn.place];
      if (kept === undefined || kept.regulationSlug === 'rule-b') return null;
      const choices = PARAMETERS[kept.kind];
      const change = {
        enforcement: drawn.enforcement,
        parameters: [...(choices[drawn.parameters % choices.length] ?? [])],
      };
      return {
        asked: { requirementTightened: { requirementId: kept.id, ...change } },
        after: { ...law, requirements: [...law.requirements, { ...kept, ...change, version: 2 }] },
      };
    }
  }
}
