import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { AdoptionStep } from '#domain/adoption.ts';
import { type Catalogue, catalogueAt } from '#domain/reference.ts';
import type { Region, RegionLevel } from '#domain/region.ts';
import type { Relation } from '#domain/regulation.ts';
import type { Aggregation, CheckSeverity, Indicator, IndicatorDimension, ValueType } from '#domain/reportForm.ts';
import { LEARNED, reference, regulation, relation } from './records.ts';

type Row = Record<string, string>;

/** The rows of a file of the reference data. */
export function rows(name: string): Row[] {
  return parse(readFileSync(new URL(`../../data/${name}`, import.meta.url)), { columns: true, bom: true });
}

const cell = (row: Row, column: string): string => row[column] ?? '';
const orNull = (row: Row, column: string): string | null => cell(row, column) || null;

export const dataSteps: AdoptionStep[] = rows('adoption_events.csv').map((row, ordinal) => ({
  id: `row ${ordinal + 2}`,
  regionCode: cell(row, 'region_code'),
  basis: cell(row, 'regulation_id') || 'local',
  status: cell(row, 'status') as AdoptionStep['status'],
  effectiveOn: orNull(row, 'effective_on'),
  effectiveUntil: orNull(row, 'effective_until'),
  reportedOn: orNull(row, 'reported_on'),
  origin: 'OBSERVED',
  recordedAt: LEARNED,
  ordinal,
  supersedes: null,
}));

export const dataRegions: Region[] = rows('regions.csv').map((row) => ({
  code: cell(row, 'code'),
  name: cell(row, 'name'),
  level: cell(row, 'level') as RegionLevel,
  parentCode: orNull(row, 'parent_code'),
  selfGoverning: cell(row, 'self_governing') === 'true',
  tile: null,
}));

export const dataCatalogue: Catalogue = catalogueAt(
  reference({
    regions: dataRegions,
    regulations: rows('regulations.csv').map((row) =>
      regulation({
        slug: cell(row, 'id'),
        issuedOn: orNull(row, 'issued_on'),
        effectiveFrom: orNull(row, 'effective_from'),
        effectiveUntil: orNull(row, 'effective_until'),
      }),
    ),
    relations: rows('relations.csv').map((row) =>
      relation(cell(row, 'from_id'), cell(row, 'relation') as Relation['kind'], cell(row, 'to_id')),
    ),
  }),
  null,
);

export const dataIndicators: (Indicator & { formId: string })[] = rows('indicators.csv').map((row) => ({
  formId: cell(row, 'form_id'),
  code: cell(row, 'code'),
  section: Number(cell(row, 'section')),
  sequence: Number(cell(row, 'sequence')),
  label: { id: cell(row, 'label_id'), en: orNull(row, 'label_en') },
  valueType: cell(row, 'value_type') as ValueType,
  unit: orNull(row, 'unit'),
  choices: cell(row, 'choices') === '' ? [] : cell(row, 'choices').split(';'),
  minimum: orNull(row, 'minimum'),
  maximum: orNull(row, 'maximum'),
  aggregation: (cell(row, 'aggregation').split(':')[0] ?? '') as Aggregation,
  weight: cell(row, 'aggregation').split(':')[1] ?? null,
  dimension: cell(row, 'dimension') as IndicatorDimension,
  required: cell(row, 'required') === 'true',
}));

export const dataChecks = rows('report_checks.csv').map((row) => ({
  formId: cell(row, 'form_id'),
  code: cell(row, 'code'),
  expression: cell(row, 'expression'),
  severity: cell(row, 'severity') as CheckSeverity,
  message: { id: cell(row, 'message_id'), en: orNull(row, 'message_en') },
}));
