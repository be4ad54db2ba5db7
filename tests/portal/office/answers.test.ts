import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswers } from '#domain/answer.ts';
import { failedChecks } from '#domain/check.ts';
import { InputReader } from '#domain/input.ts';
import type { ReportForm } from '#domain/reportForm.ts';
import {
  changedValues,
  type Form,
  isSame,
  meanings,
  mergedAnswers,
  readTyped,
  standingUpon,
  type Typed,
  typedOf,
} from '#portal/office/reports/answers.ts';

type Row = Record<string, string>;
const rows = (file: string): Row[] => parse(readFileSync(`data/${file}.csv`), { columns: true });
const orNull = (text = ''): string | null => (text === '' ? null : text);

/** A form of the reference data, as the registry answers it. */
function formOf(id: string): Form {
  const indicators = rows('indicators')
    .filter((row) => row.form_id === id)
    .map((row) => ({
      code: row.code ?? '',
      section: Number(row.section),
      sequence: Number(row.sequence),
      dimension: row.dimension,
      label: { id: row.label_id ?? '', en: orNull(row.label_en) },
      valueType: row.value_type,
      unit: orNull(row.unit),
      choices: (row.choices ?? '').split(';').filter((one) => one !== ''),
      minimum: orNull(row.minimum),
      maximum: orNull(row.maximum),
      required: row.required === 'true',
      aggregation: row.aggregation,
    }));
  const checks = rows('report_checks')
    .filter((row) => row.form_id === id)
    .map((row) => ({
      code: row.code ?? '',
      expression: row.expression ?? '',
      severity: row.severity,
      message: { id: row.message_id ?? '', en: orNull(row.message_en) },
    }));
  return { key: id, version: 1, indicators, checks } as unknown as Form;
}

const MONTHLY = formOf('budaya-kerja-asn');
const QUARTERLY = formOf('evaluasi-fleksibilitas-kerja');
const WHOLE: Typed = {
  wfh_applied: 'APPLIED',
  wfh_weekdays: ['FRI'],
  employees_total: '1.200',
  employees_wfh: '480',
  e_office: 'true',
  e_signature: 'true',
  e_attendance: 'false',
  simpeg: 'true',
  spbe: 'true',
  infrastructure: 'ADEQUATE',
  control_scheme: 'EXISTS',
  supervision_scheme: 'EXISTS',
  direct_services_in_office: 'true',
  support_units_selective: 'true',
  targets_met: 'true',
  service_quality: 'IMPROVED',
};

/** Anything that somebody may leave in the fields of a form. */
const anything = (form: Form) =>
  fc.record(
    Object.fromEntries(
      form.indicators.map(({ code, valueType, choices }) => {
        const texts = fc.oneof(fc.stringMatching(/^-?[0-9]{0,7}([.,][0-9]{1,4})?$/), fc.string({ maxLength: 20 }));
        if (valueType === 'MULTI_CHOICE') return [code, fc.subarray([...choices])];
        if (valueType === 'CHOICE') return [code, fc.constantFrom('', 'OTHER', ...choices)];
        return [code, valueType === 'BOOLEAN' ? fc.constantFrom('', 'true', 'false') : texts];
      }),
    ),
    { requiredKeys: [] },
  ) as fc.Arbitrary<Typed>;

/** Anything in at most three fields. */
const changes = (form: Form) =>
  fc
    .tuple(anything(form), fc.subarray([...form.indicators], { maxLength: 3 }))
    .map(([typed, some]) => Object.fromEntries(some.map(({ code }) => [code, typed[code] ?? ''])) as Typed);

describe('what is typed into a report', () => {
  it.each([MONTHLY, QUARTERLY])(
    'is what the registry takes of it, and what it refuses is told at its field: $key',
    (form) => {
      const domain = { ...form, id: form.key } as unknown as ReportForm;
      fc.assert(
        fc.property(anything(form), (typed) => {
          const read = readTyped(form, typed);
          const reader = new InputReader();
          const answers = readAnswers(reader, read.values, domain);
          expect(reader.refusals).toEqual([]);
          expect(Object.keys(answers)).toEqual(read.values.map(({ indicator }) => indicator));
          const failing = failedChecks(domain, answers).filter(
            ({ indicators }) => !indicators.some((code) => code in read.faults),
          );
          expect(read.failing).toEqual(failing);
          const accounted = new Set([...Object.keys(answers), ...Object.keys(read.faults), ...read.missing]);
          for (const { code, required } of form.indicators) if (required) expect(accounted).toContain(code);
        }),
      );
    },
  );

  it('is refused at its field for exactly the bounds at which the registry refuses it', () => {
    const domain = { ...MONTHLY, id: MONTHLY.key } as unknown as ReportForm;
    const bounded = MONTHLY.indicators.filter(({ valueType }) => ['INTEGER', 'NUMBER', 'MONEY'].includes(valueType));
    fc.assert(
      fc.property(
        fc.constantFrom(...bounded),
        fc.integer({ min: -5, max: 1_000_005 }),
        fc.boolean(),
        ({ code }, whole, half) => {
          const exact = half ? `${whole}.5` : `${whole}`;
          const reader = new InputReader();
          readAnswers(reader, [{ indicator: code, number: exact }], domain);
          const { faults } = readTyped(MONTHLY, { [code]: exact.replace('.', ',') });
          expect(code in faults).toBe(reader.refusals.length > 0);
        },
      ),
    );
  });

  it('has nothing wrong where it is whole, and is counted', () => {
    const read = readTyped(MONTHLY, WHOLE);
    expect(read).toMatchObject({ faults: {}, missing: [], failing: [], answered: 16 });
    expect(read.values).toContainEqual({ indicator: 'employees_total', number: '1200' });
  });

  it('fails a check as soon as two answers do not fit together, and not while one of them is no number', () => {
    expect(readTyped(MONTHLY, { ...WHOLE, employees_wfh: '1300' }).failing.map(({ code }) => code)).toEqual([
      'wfh_within_total',
    ]);
    const unread = readTyped(MONTHLY, { ...WHOLE, employees_wfh: 'banyak' });
    expect(unread.failing).toEqual([]);
    expect(unread.faults).toEqual({ employees_wfh: { tag: 'noNumber' } });
  });

  it('tells which required answers are missing, without calling a draft wrong for it', () => {
    const { missing, faults } = readTyped(MONTHLY, { employees_total: '10' });
    expect(missing).toContain('employees_wfh');
    expect(missing).not.toContain('obstacles');
    expect(faults).toEqual({});
  });

  it('stands in the fields again as it was recorded', () => {
    const recorded = readTyped(MONTHLY, { ...WHOLE, travel_domestic_cut: '12,1250' }).values.map((one) => ({
      ...{ number: null, text: null, choice: null, choices: null, boolean: null, withheld: false },
      ...one,
      indicator: { code: one.indicator },
    }));
    for (const language of ['id', 'en'] as const) {
      const typed = typedOf(recorded as never, language);
      expect(isSame(MONTHLY, typed, { ...WHOLE, travel_domestic_cut: '12,1250' })).toBe(true);
    }
  });
});

describe('a correction', () => {
  it('sends what changed alone, and clears what was emptied', () => {
    const typed = { ...WHOLE, employees_wfh: '479', wfh_weekdays: [], employees_total: '1200' };
    expect(changedValues(MONTHLY, WHOLE, typed)).toEqual([
      { indicator: 'employees_wfh', number: '479' },
      { indicator: 'wfh_weekdays' },
    ]);
    expect(changedValues(MONTHLY, WHOLE, WHOLE)).toEqual([]);
  });
});

describe('a correction that was begun before somebody else’s correction was verified', () => {
  it('turns nothing back: it sends changes of its own alone, and asks wherever both changed one field', () => {
    fc.assert(
      fc.property(anything(MONTHLY), changes(MONTHLY), changes(MONTHLY), (begun, mine, theirs) => {
        const [typed, recorded] = [mine, theirs].map((one) => ({ ...begun, ...one }) as Typed) as [Typed, Typed];
        const standing = standingUpon(MONTHLY, { typed, begun, version: 2 }, { begun: recorded, version: 4 });
        const [before, own, now] = [begun, typed, recorded].map((one) => meanings(MONTHLY, one));
        const isBoth = ({ code }: { code: string }) =>
          new Set([before?.get(code), own?.get(code), now?.get(code)]).size === 3;
        expect(standing.tag === 'disputed').toBe(MONTHLY.indicators.some(isBoth));
        if (standing.tag !== 'merged') return;
        for (const { indicator } of changedValues(MONTHLY, recorded, standing.typed)) {
          expect(own?.get(indicator)).not.toBe(before?.get(indicator));
        }
      }),
    );
  });

  it('is merged, disputed, or taken already', () => {
    const others = { ...WHOLE, employees_total: '1300' };
    const now = { begun: others, version: 4 };
    const upon = (changes: Typed) =>
      standingUpon(MONTHLY, { typed: { ...WHOLE, ...changes }, begun: WHOLE, version: 2 }, now);
    const merged = upon({ employees_wfh: '470' });
    expect(merged).toMatchObject({ tag: 'merged', typed: { employees_total: '1300', employees_wfh: '470' } });
    expect(upon({ employees_total: '1250' })).toEqual({ tag: 'disputed' });
    expect(upon({ employees_total: '1.300' })).toEqual({ tag: 'taken' });
    expect(upon({ employees_total: '1.300', employees_wfh: 'banyak' })).toMatchObject({ tag: 'merged' });
    expect(upon({})).toMatchObject({ tag: 'merged', typed: { employees_total: '1300' } });
    expect(standingUpon(MONTHLY, { typed: WHOLE, begun: WHOLE, version: 4 }, now)).toEqual({ tag: 'current' });
  });
});

describe('the answers of two people who began from one draft', () => {
  it('stand together where each changed other fields, and are disputed only where both changed one to different answers', () => {
    fc.assert(
      fc.property(anything(MONTHLY), anything(MONTHLY), anything(MONTHLY), (begun, mine, theirs) => {
        const { merged, disputed } = mergedAnswers(MONTHLY, { begun, mine, theirs });
        const [before, own, other, now] = [begun, mine, theirs, merged].map((one) => meanings(MONTHLY, one));
        for (const { code } of MONTHLY.indicators) {
          const changes = [own?.get(code), other?.get(code)].filter((one) => one !== before?.get(code));
          expect(disputed.has(code)).toBe(new Set(changes).size === 2);
          if (!disputed.has(code)) expect(now?.get(code)).toBe(changes.length === 0 ? before?.get(code) : changes[0]);
        }
      }),
    );
  });

  it('are no change where one number is written in another way', () => {
    const { disputed } = mergedAnswers(MONTHLY, {
      begun: { employees_total: '1200' },
      mine: { employees_total: '1.200' },
      theirs: { employees_total: '1300' },
    });
    expect([...disputed]).toEqual([]);
  });
});
