import { figuresMoved } from '#domain/change.ts';
import { affectedSnapshots, restatedStatuses } from '#domain/restatement.ts';
import { changeNode, globalId } from '../ids.ts';
import type { RestatementResolvers } from '../types.generated.ts';
import { regionOf } from '../viewedRegion.ts';

export const Restatement: RestatementResolvers = {
  region: ({ regionCode }, _arguments, context) => (regionCode === null ? null : regionOf(regionCode, context)),
  recordId: (change) => {
    const name = changeNode(change);
    return name === null ? null : globalId(name.type, ...name.parts);
  },
  figures: async ({ number, kind }, _arguments, { loaders }) => {
    const change = kind === 'REPORT' ? await loaders.change(number) : null;
    return change === null ? [] : figuresMoved(change);
  },
  statuses: async ({ kind, key, regionCode, recordedAt }, _arguments, context) => {
    if (kind !== 'ADOPTION_EVENT' || regionCode === null) return [];
    const { loaders } = context;
    const region = await regionOf(regionCode, context);
    const [events, { lastDay }] = await Promise.all([loaders.adoptionEvents(region), loaders.catalogue(recordedAt)]);
    return restatedStatuses(events, key, lastDay);
  },
  snapshots: async ({ publishedAt, recordedAt }, _arguments, { loaders }) => {
    const affected = affectedSnapshots(await loaders.snapshots(), { publishedAt }, recordedAt);
    return { count: affected.length, first: affected[0] ?? null, last: affected.at(-1) ?? null };
  },
};
