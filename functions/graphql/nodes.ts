import { stepDay, supersededBy } from '#domain/adoption.ts';
import { asOfAsked, viewAdoption } from '#domain/adoptionView.ts';
import { parseAgencyKey } from '#domain/agency.ts';
import type { RecordName } from '#domain/outcome.ts';
import { parsePeriod } from '#domain/period.ts';
import { maySeeReport } from '#domain/permission.ts';
import { known } from '#domain/reference.ts';
import type { Report } from '#domain/report.ts';
import type { Context } from './context.ts';
import type { NodeName, NodeNames } from './ids.ts';
import type { ResolversTypes } from './types.generated.ts';

type Node = Awaited<ResolversTypes['Node']>;

/** The record that a decoded ID names; null when there is none or the asker may not see it. */
export async function readNode(name: NodeName, context: Context): Promise<Node | null> {
  const { loaders, today } = context;
  switch (name.type) {
    case 'Region': {
      const region = await loaders.region(name.parts[0]);
      return region === undefined ? null : { __typename: 'Region', ...region };
    }
    case 'Regulation':
    case 'Guideline':
    case 'Requirement':
    case 'ReportForm':
      return catalogueNode(name, context);
    case 'Adoption': {
      const [code, basis] = name.parts;
      const [region, catalogue] = await Promise.all([loaders.region(code), loaders.catalogue()]);
      if (region === undefined) return null;
      const viewed = { region, events: await loaders.adoptionEvents(region), asOf: asOfAsked(null, today), catalogue };
      return { __typename: 'Adoption', ...viewAdoption(viewed, basis) };
    }
    case 'AdoptionEvent': {
      const [code, , , id] = name.parts;
      const [region, catalogue] = await Promise.all([loaders.region(code), loaders.catalogue()]);
      const events = region === undefined ? [] : await loaders.adoptionEvents(region);
      const event = events.find((one) => one.id === id);
      if (event === undefined) return null;
      return {
        __typename: 'AdoptionEvent',
        ...known(event, catalogue),
        superseded: supersededBy(events, null).has(id),
      };
    }
    case 'Dispute':
    case 'Study':
    case 'Assessment':
    case 'Waiver':
    case 'Reopening':
      return regionNode(name, context);
    case 'Agency': {
      const agency = await loaders.agency(name.parts[0]);
      return agency === null ? null : { __typename: 'Agency', ...agency };
    }
    case 'Report': {
      const report = await visibleReport(name.parts, context);
      return report === null ? null : { __typename: 'Report', ...report };
    }
  }
}

async function regionNode(
  name: NodeName & { type: 'Dispute' | 'Study' | 'Assessment' | 'Waiver' | 'Reopening' },
  { loaders }: Context,
): Promise<Node | null> {
  const [code, id] = name.parts;
  if ((await loaders.region(code)) === undefined) return null;
  const partition = await loaders.regionPartition(code);
  switch (name.type) {
    case 'Dispute': {
      const dispute = partition.disputes.find((one) => one.id === id);
      return dispute === undefined ? null : { __typename: 'Dispute', ...dispute };
    }
    case 'Study': {
      const study = partition.studies.find((one) => one.id === id);
      return study === undefined ? null : { __typename: 'Study', ...study };
    }
    case 'Assessment': {
      const assessment = partition.assessments.find((one) => one.id === id);
      return assessment === undefined ? null : { __typename: 'Assessment', ...assessment };
    }
    case 'Waiver': {
      const waiver = partition.waivers.find((one) => one.id === id);
      return waiver === undefined ? null : { __typename: 'Waiver', ...waiver };
    }
    case 'Reopening': {
      const reopening = partition.reopenings.find((one) => one.id === id);
      return reopening === undefined ? null : { __typename: 'Reopening', ...reopening };
    }
  }
}

async function catalogueNode(
  name: NodeName & { type: 'Regulation' | 'Guideline' | 'Requirement' | 'ReportForm' },
  { loaders }: Context,
): Promise<Node | null> {
  const catalogue = await loaders.catalogue();
  const [id] = name.parts;
  switch (name.type) {
    case 'Regulation': {
      const regulation = catalogue.regulations.get(id);
      return regulation === undefined ? null : { __typename: 'Regulation', ...known(regulation, catalogue) };
    }
    case 'Guideline': {
      const guideline = catalogue.guidelines.get(id);
      return guideline === undefined ? null : { __typename: 'Guideline', ...known(guideline, catalogue) };
    }
    case 'Requirement': {
      const requirement = catalogue.requirements.get(id);
      return requirement === undefined ? null : { __typename: 'Requirement', ...known(requirement, catalogue) };
    }
    case 'ReportForm': {
      const form = catalogue.forms.get(id);
      return form === undefined ? null : { __typename: 'ReportForm', ...known(form, catalogue) };
    }
  }
}

/** Every revision of a report that the asker may see, first to last. */
export async function visibleRevisions(
  [agencyKey, formId, period]: NodeNames['Report'],
  { actor, loaders }: Context,
): Promise<Report[]> {
  if (parseAgencyKey(agencyKey) === null || parsePeriod(period) === null) return [];
  // Side by side: one trip.
  const [catalogue, revisions] = await Promise.all([loaders.catalogue(), loaders.revisions(agencyKey, formId, period)]);
  return catalogue.forms.has(formId) ? revisions.filter((one) => maySeeReport(actor, one)) : [];
}

/** The latest revision of a report that the asker may see; null when there is none. */
export async function visibleReport(parts: NodeNames['Report'], context: Context): Promise<Report | null> {
  return (await visibleRevisions(parts, context)).at(-1) ?? null;
}

/** The decoded ID of a record that a refusal names. */
export function nodeNameOf(record: RecordName): NodeName {
  switch (record.kind) {
    case 'REGULATION':
      return { type: 'Regulation', parts: [record.slug] };
    case 'GUIDELINE':
      return { type: 'Guideline', parts: [record.id] };
    case 'ADOPTION':
      return { type: 'Adoption', parts: [record.regionCode, record.basis] };
    case 'ADOPTION_EVENT':
      return {
        type: 'AdoptionEvent',
        parts: [record.event.regionCode, record.event.basis, stepDay(record.event), record.event.id],
      };
    case 'STUDY':
      return { type: 'Study', parts: [record.regionCode, record.id] };
    case 'AGENCY':
      return { type: 'Agency', parts: [record.key] };
    case 'FORM':
      return { type: 'ReportForm', parts: [record.id] };
    case 'REPORT':
      return { type: 'Report', parts: [record.agencyKey, record.formId, record.period] };
  }
}
