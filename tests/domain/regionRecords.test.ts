import { expect, it } from 'vitest';
import { factsFor } from '#domain/regionRecords.ts';
import { catalogue, event, NOTHING_KEPT, SUKABUMI } from './records.ts';

it('gives requirements the events of the region that no other supersedes, and the rest as it is kept', () => {
  const first = event({ id: 'first' });
  const second = event({ id: 'second', basis: 'local', supersedes: 'first' });
  const baseline = { formId: 'form', period: '2025-12', lastDay: '2025-12-31', agencyKey: '32.72-bkpsdm' };
  const records = { ...NOTHING_KEPT, catalogue: catalogue(), events: [first, second], baselines: [baseline] };
  const asked = { basis: 'rule', on: '2026-01-05', scheme: null, localInstrument: null };
  expect(factsFor(records, SUKABUMI, asked)).toEqual({
    ...asked,
    region: SUKABUMI,
    catalogue: records.catalogue,
    events: [second],
    baselines: [baseline],
    studies: [],
    assessments: [],
    waivers: [],
  });
});
