import { stat } from 'node:fs/promises';
import type { AgencyType } from '#domain/agency.ts';
import type { Guideline } from '#domain/guideline.ts';
import type { Region } from '#domain/region.ts';
import type { Regulation, Relation } from '#domain/regulation.ts';
import type { ReportForm } from '#domain/reportForm.ts';
import type { Requirement } from '#domain/requirement.ts';
import { type ObservedRow, readAdoptionRows } from './adoption.ts';
import { readAgencyTypes } from './agency.ts';
import { readGuidelines } from './guideline.ts';
import { Problems } from './problems.ts';
import { readRegions } from './region.ts';
import { readRegulations, readRelations } from './regulation.ts';
import { readReportForms } from './reportForm.ts';
import { readRequirements } from './requirement.ts';
import type { Unversioned } from './unversioned.ts';

/** Everything that the files of a folder tell, in the order of the files. */
export interface ReferenceData {
  regions: Region[];
  regulations: Unversioned<Regulation>[];
  relations: Unversioned<Relation>[];
  guidelines: Unversioned<Guideline>[];
  requirements: Unversioned<Requirement>[];
  forms: Unversioned<ReportForm>[];
  agencyTypes: Unversioned<AgencyType>[];
  events: ObservedRow[];
}

/** All files and everything in them, or every problem of every file. */
export type ReadData = { ok: true; data: ReferenceData } | { ok: false; problems: string[] };

/** Reads the reference data of a folder; nothing of it is taken when one cell is wrong. */
export async function readReferenceData(dir: string): Promise<ReadData> {
  const folder = await stat(dir).catch(() => null);
  if (folder === null || !folder.isDirectory()) return { ok: false, problems: [`${dir}: there is no such folder`] };
  const problems = new Problems();
  const regions = await readRegions(dir, problems);
  const regulations = await readRegulations(dir, problems, regions.named);
  const relations = await readRelations(dir, problems, regulations.named);
  const guidelines = await readGuidelines(dir, problems, regulations.named);
  const forms = await readReportForms(dir, problems, regulations.named);
  const requirements = await readRequirements(dir, problems, regulations.named, forms.named);
  const agencyTypes = await readAgencyTypes(dir, problems);
  const events = await readAdoptionRows(dir, problems, regions.named, regulations.named);
  const found = problems.list();
  if (found.length > 0) return { ok: false, problems: found };
  return {
    ok: true,
    data: {
      regions: regions.records(),
      regulations: regulations.records(),
      relations: relations.records(),
      guidelines: guidelines.records(),
      requirements: requirements.records(),
      forms: forms.records(),
      agencyTypes: agencyTypes.records(),
      events: events.records(),
    },
  };
}
