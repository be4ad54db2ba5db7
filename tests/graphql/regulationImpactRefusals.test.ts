import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IMPACT, publish, requirementId, SLUG } from '../support/impact.ts';
import { createRegistry, type Registry } from '../support/registry.ts';

let registry: Registry;
let analyst: string;
let registrar: string;
let juknis: string;
beforeAll(async () => {
  registry = await createRegistry();
  analyst = await registry.token({ role: 'ministry-analyst' });
  registrar = await registry.token({ role: 'ministry-registrar' });
  juknis = await publish(registry, registrar, 'JUKNIS');
});
afterAll(() => registry.close());

const ask = (change: object, variables: object = {}, token = analyst) =>
  registry.ask(IMPACT, { slug: SLUG, change, ...variables }, token);
async function refusal(change: object, variables: object = {}) {
  const { data, errors } = await ask(change, variables);
  expect(data ?? null).toBeNull();
  return errors?.[0];
}
const lapse = (lastDay: string) => ({ guidelineLapses: { guidelineId: juknis, lastDay } });
const revoke = (effectiveFrom: string) => ({ regulationRevoked: { effectiveFrom } });
const LIMIT = { code: 'share', gates: 'PILOT', kind: 'MAX_SHARE', parameters: ['50'] };

describe('bad input', () => {
  it('is named by its argument, each with its own reason', async () => {
    const other = await requirementId(registry, 'max_share_admin', 'se-menpanrb-1-2024');
    const share = await requirementId(registry, 'max_days_per_week');
    const { data } = await registry.ask(`{ regulation(slug: "${SLUG}") { id guidelines { id issuedOn } } }`);
    const draft = data.regulation.guidelines.find((one: { issuedOn: string | null }) => one.issuedOn === null).id;
    const guidelineLapses = { guidelineId: juknis, lastDay: '2026-07-31' };
    const cases: [object, object, string, RegExp][] = [
      [revoke('2026-07-01'), { slug: 'nothing' }, 'slug', /national regulation/],
      [revoke('2026-07-01'), { slug: 'local' }, 'slug', /national regulation/],
      [revoke('2026-07-01'), { slug: 'se-gubernur-ntb-32-2024' }, 'slug', /national regulation/],
      [revoke('2026-07-01'), { on: '1944-12-31' }, 'on', /1945/],
      [revoke('1944-12-31'), {}, 'change.regulationRevoked.effectiveFrom', /1945/],
      [revoke('2020-01-01'), {}, 'change.regulationRevoked.effectiveFrom', /before the first day/],
      [revoke('2027-01-01'), { slug: 'se-menpanrb-19-2020' }, 'change.regulationRevoked.effectiveFrom', /2020-06-04/],
      [
        { guidelineLapses: { ...guidelineLapses, guidelineId: 'bm90aGluZw' } },
        {},
        'change.guidelineLapses.guidelineId',
        /global ID of a Guideline/,
      ],
      [
        { guidelineLapses: { ...guidelineLapses, guidelineId: data.regulation.id } },
        {},
        'change.guidelineLapses.guidelineId',
        /global ID of a Guideline/,
      ],
      [{ guidelineLapses }, { slug: 'se-menpanrb-3-2026' }, 'change.guidelineLapses.guidelineId', /belongs to/],
      [
        { guidelineLapses: { ...guidelineLapses, guidelineId: draft } },
        {},
        'change.guidelineLapses.guidelineId',
        /in force on no day/,
      ],
      [
        { guidelineLapses: { ...guidelineLapses, lastDay: '2026-05-25' } },
        {},
        'change.guidelineLapses.lastDay',
        /before the first day 2026-05-26/,
      ],
      [
        { requirementTightened: { requirementId: other, parameters: ['1'] } },
        {},
        'change.requirementTightened.requirementId',
        /belongs to se-menpanrb-1-2024/,
      ],
      [{ requirementTightened: { requirementId: share } }, {}, 'change.requirementTightened', /what would change/],
      [
        { requirementTightened: { requirementId: share, parameters: ['8'] } },
        {},
        'change.requirementTightened.parameters',
        /0 to 7/,
      ],
      [
        { requirementAdded: { ...LIMIT, code: 'max_days_per_week' } },
        {},
        'change.requirementAdded.code',
        /has a requirement/,
      ],
      [{ requirementAdded: { ...LIMIT, gates: 'ENDED' } }, {}, 'change.requirementAdded.gates', /cannot be gated/],
      [{ requirementAdded: { ...LIMIT, parameters: [] } }, {}, 'change.requirementAdded.parameters', /needs/],
    ];
    for (const [change, variables, argument, why] of cases) {
      const error = await refusal(change, variables);
      expect([argument, error?.extensions]).toEqual([argument, { code: 'BAD_USER_INPUT', argument }]);
      expect(error?.message).toMatch(why);
    }
  });

  it('is a change that is none, or more than one, in variables as in the document', async () => {
    for (const change of [{}, { ...lapse('2026-07-31'), ...revoke('2026-07-01') }, { regulationRevoked: null }]) {
      expect((await refusal(change))?.extensions.code).toBe('BAD_USER_INPUT');
    }
    for (const change of [
      '{}',
      '{ regulationRevoked: null }',
      `{ regulationRevoked: { effectiveFrom: "2026-02-30" } }`,
    ]) {
      const query = `{ regulationImpact(slug: "${SLUG}", change: ${change}) { on } }`;
      const { errors } = await registry.ask(query, {}, analyst);
      expect(errors?.[0]?.extensions.code).toMatch(/^(GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT)$/);
    }
    expect((await refusal(revoke('2026-02-30')))?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('who may ask', () => {
  it('is the registrar and the analyst, and nobody else; nothing is read for others', async () => {
    const may = 'query { viewer { mayCall } }';
    for (const token of [analyst, registrar]) {
      expect((await ask(revoke('2026-07-01'), {}, token)).errors).toBeUndefined();
      expect((await registry.ask(may, {}, token)).data.viewer.mayCall).toContain('regulationImpact');
    }
    const officer = await registry.token({ role: 'region-officer', region: '32.72' });
    const reporter = await registry.token({ role: 'agency-reporter', agency: '32.72-bkpsdm' });
    for (const token of [officer, reporter]) {
      registry.table.requests.length = 0;
      const { data, errors } = await ask(revoke('2026-07-01'), {}, token);
      expect([data, errors?.[0]?.extensions]).toEqual([null, { code: 'FORBIDDEN' }]);
      // The registry's own word on the asker, and nothing more.
      expect(registry.table.requests).toEqual(['BatchGetItem']);
      expect((await registry.ask(may, {}, token)).data.viewer.mayCall).not.toContain('regulationImpact');
    }
    const nobody = await registry.ask(IMPACT, { slug: SLUG, change: revoke('2026-07-01') });
    expect(nobody.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
