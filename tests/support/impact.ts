import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { Registry } from './registry.ts';

/** The basis of the questions about what a change of law would do. */
export const SLUG = 'permenpanrb-4-2025';
export const SOURCE = { url: 'https://example.go.id/a', kind: 'OFFICIAL' };

export const IMPACT = `query ($slug: String!, $change: RegulationChangeInput!, $on: Date, $target: AdoptionStatus) {
  regulationImpact(slug: $slug, change: $change, on: $on, target: $target) {
    on regulation { slug lastDay } counts { governments losing gaining running failing }
    regionsLosing { region { code } regulation { slug } status target requirements { ...Status } }
    regionsGaining { region { code } status target requirements { ...Status } }
    runningAdoptions { adoption { region { code } basis status scheme { daysPerWeek weekdays } } statusAfter requirements { ...Status } } } }
  fragment Status on RequirementStatus { state since waived requirement { code parameters regulation { slug } } nextStep { id en } }`;

/** What a mutation answered; fails when it was refused. */
export async function write(
  registry: Registry,
  token: string,
  [mutation, type, fields]: readonly [mutation: string, input: string, fields: string],
  input: object,
) {
  registry.tick();
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} userErrors { message } } }`;
  const { data } = await registry.ask(query, { input: { idempotencyKey: randomUUID(), ...input } }, token);
  expect(data[mutation].userErrors).toEqual([]);
  return data[mutation];
}

/** Publishes a guideline of the basis, issued on 26 May 2026; answers its global ID. */
export async function publish(registry: Registry, token: string, kind: string, over: object = {}): Promise<string> {
  const given = { regulationSlug: SLUG, kind, title: kind, issuer: 'Menteri', issuedOn: '2026-05-26', source: SOURCE };
  const named = ['publishGuideline', 'PublishGuidelineInput', 'guideline { id }'] as const;
  return (await write(registry, token, named, { ...given, ...over })).guideline.id;
}

/** The global ID of a requirement of a regulation, by its code. */
export async function requirementId(registry: Registry, code: string, slug = SLUG): Promise<string> {
  const { data } = await registry.ask(`{ regulation(slug: "${slug}") { requirements { id code } } }`);
  return data.regulation.requirements.find((one: { code: string }) => one.code === code).id;
}
