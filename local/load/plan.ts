import { isDeepStrictEqual } from 'node:util';
import { NATION, type RegistryEvent } from '#domain/event.ts';
import { catalogueAt, type Reference } from '#domain/reference.ts';
import type { Region } from '#domain/region.ts';
import type { Relation } from '#domain/regulation.ts';
import type { Versioned } from '#domain/versioned.ts';
import type { RegionPartition } from '#store/adoption.ts';
import { adoptionEventItem } from '#store/items.ts';
import * as keys from '#store/keys.ts';
import type { LoadItem } from '#store/load.ts';
import { digestOf, logItem } from './log.ts';
import { newEvents } from './observe.ts';
import type { ReferenceData } from './readData.ts';
import type { Unversioned } from './unversioned.ts';
import { type Count, countParts, type NewVersion, newVersions, noCount } from './versions.ts';

/** What is kept, without what a load that is being written has in it. */
export interface Kept {
  reference: Reference;
  /** By code: the regions of which there are adoption events in the files. */
  partitions: ReadonlyMap<string, RegionPartition>;
}

/** Everything that a load writes, and what became of each file's rows. */
export interface Plan {
  items: LoadItem[];
  /** Regions that are kept and now told otherwise. */
  replaced: LoadItem[];
  /** Codes of the regions that get adoption events. */
  raised: string[];
  counts: Record<string, Count>;
}

/** A load as the plan needs it: the version is that of the records which it is worked out against. */
interface Loading {
  id: string;
  recordedAt: string;
  version: number;
}

/** A digest of what the files tell and of the version that it is compared with: no two loads that were closed share one. */
export const loadId = (data: ReferenceData, version: number): string => digestOf([version, data]).slice(0, 32);

/** Works out what the files tell beyond what is kept; the same files and records make the same plan. */
export function planLoad(data: ReferenceData, { partitions, reference }: Kept, load: Loading): Plan {
  const regions = compareRegions(data.regions, reference.regions);
  const regulations = newVersions(data.regulations, reference.regulations, (one) => one.slug, load);
  const relations = newVersions(data.relations, reference.relations, relationName, load);
  const guidelines = newVersions(data.guidelines, reference.guidelines, (one) => one.id, load);
  const requirements = newVersions(data.requirements, reference.requirements, (one) => one.id, load);
  const forms = newVersions(data.forms, reference.forms, (one) => one.id, load);
  const agencyTypes = newVersions(data.agencyTypes, reference.agencyTypes, (one) => one.code, load);
  const adoption = planEvents(data, partitions, load, {
    ...reference,
    regulations: [...reference.regulations, ...recordsOf(regulations)],
    relations: [...reference.relations, ...recordsOf(relations)],
    guidelines: [...reference.guidelines, ...recordsOf(guidelines)],
    requirements: [...reference.requirements, ...recordsOf(requirements)],
  });
  const formsBefore = new Map(forms.versions.map(({ record, before }) => [record.id, before]));
  const parts = <P extends { code: string }>(partsOf: (form: Pick<ReferenceData['forms'][number], FormPart>) => P[]) =>
    countParts(
      data.forms.flatMap((form) => partsOf(form).map((part) => ({ formId: form.id, part }))),
      data.forms.flatMap((form) => {
        const before = formsBefore.has(form.id) ? formsBefore.get(form.id) : form;
        return (before ? partsOf(before) : []).map((part) => ({ formId: form.id, part }));
      }),
      ({ formId, part }) => `${formId} ${part.code}`,
    );
  return {
    items: [
      ...regions.added.map((region) => regionItem(region, load)),
      ...itemsOf(regulations, load, (one) => ({
        key: keys.regulationKey(one.slug, one.version),
        name: ['REGULATION', one.slug, one.regionCode ?? NATION],
      })),
      ...itemsOf(relations, load, (one) => ({
        key: keys.relationKey(one.from, one.kind, one.to, one.version),
        name: ['LOAD', `RELATION ${relationName(one)}`, NATION],
      })),
      ...itemsOf(guidelines, load, (one) => ({
        key: keys.guidelineKey(one.id, one.version),
        name: ['GUIDELINE', one.id, NATION],
      })),
      ...itemsOf(requirements, load, (one) => ({
        key: keys.requirementKey(one.regulationSlug, one.code, one.version),
        name: ['LOAD', `REQUIREMENT ${one.id}`, NATION],
      })),
      ...itemsOf(forms, load, (one) => ({
        key: keys.formKey(one.id, one.version),
        name: ['LOAD', `REPORT_FORM ${one.id}`, NATION],
      })),
      ...itemsOf(agencyTypes, load, (one) => ({ key: keys.agencyTypeKey(one.code, one.version), name: null })),
      ...adoption.events.flatMap((event): LoadItem[] => [
        { ...adoptionEventItem(event), load: load.id },
        logItem(load, {
          scope: event.regionCode,
          record: { kind: 'ADOPTION_EVENT', key: event.id, version: 1 },
          before: null,
          after: event,
        }),
      ]),
      ...summary(load, 'REGION', regions.count, [...regions.added, ...regions.replaced]),
      ...summary(load, 'AGENCY_TYPE', agencyTypes.count, recordsOf(agencyTypes)),
    ],
    replaced: regions.replaced.map((region) => regionItem(region, load)),
    raised: [...new Set(adoption.events.map((event) => event.regionCode))].sort(),
    counts: {
      'regions.csv': regions.count,
      'regulations.csv': regulations.count,
      'relations.csv': relations.count,
      'guidelines.csv': guidelines.count,
      'requirements.csv': requirements.count,
      'report_forms.csv': forms.count,
      'indicators.csv': parts((form) => form.indicators),
      'report_checks.csv': parts((form) => form.checks),
      'agency_types.csv': agencyTypes.count,
      'adoption_events.csv': adoption.count,
    },
  };
}

const relationName = ({ from, kind, to }: Unversioned<Relation>): string => `${from} ${kind} ${to}`;

type FormPart = 'indicators' | 'checks';

const recordsOf = <T extends Versioned>({ versions }: { versions: readonly NewVersion<T>[] }): T[] =>
  versions.map(({ record }) => record);

const regionItem = (region: Region, load: Loading): LoadItem => ({
  ...keys.regionKey(region.code),
  ...region,
  load: load.id,
});

/** The items of new versions, each with its event; a record without a name is told by the summary of its file alone. */
function itemsOf<T extends Versioned>(
  { versions }: { versions: readonly NewVersion<T>[] },
  load: Loading,
  describe: (record: T) => { key: keys.Key; name: [RegistryEvent['record']['kind'], string, string] | null },
): LoadItem[] {
  return versions.flatMap(({ record, before }) => {
    const { key, name } = describe(record);
    const item: LoadItem = { ...key, ...record, load: load.id };
    if (name === null) return [item];
    const [kind, recordKey, scope] = name;
    const named = { kind, key: recordKey, version: record.version };
    return [item, logItem(load, { scope, record: named, before, after: record })];
  });
}

/** The one event of a file whose records leave none of their own. */
function summary(load: Loading, key: string, count: Count, told: readonly object[]): LoadItem[] {
  if (told.length === 0) return [];
  const record = { kind: 'LOAD' as const, key, version: load.version + 1 };
  return [logItem(load, { scope: NATION, record, before: null, after: { ...count, digest: digestOf(told) } })];
}

function compareRegions(told: readonly Region[], kept: readonly Region[]) {
  const before = new Map(kept.map((region) => [region.code, region]));
  const added = told.filter((region) => !before.has(region.code));
  const replaced = told.filter(
    (region) => before.has(region.code) && !isDeepStrictEqual(before.get(region.code), region),
  );
  const count = {
    added: added.length,
    changed: replaced.length,
    unchanged: told.length - added.length - replaced.length,
  };
  return { added, replaced, count };
}

function planEvents(data: ReferenceData, partitions: Kept['partitions'], load: Loading, reference: Reference) {
  const catalogue = catalogueAt(reference, null);
  const regions = new Map(data.regions.map((region) => [region.code, region]));
  const planned = [...Map.groupBy(data.events, (row) => row.regionCode)].flatMap(([code, rows]) => {
    const region = regions.get(code);
    const partition = partitions.get(code);
    return region === undefined || partition === undefined
      ? []
      : [newEvents(rows, { region, catalogue, partition, load })];
  });
  const count = planned.reduce((sum, { count: one }) => {
    return {
      added: sum.added + one.added,
      changed: sum.changed + one.changed,
      unchanged: sum.unchanged + one.unchanged,
    };
  }, noCount());
  return { events: planned.flatMap(({ events }) => events), count };
}
