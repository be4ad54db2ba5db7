import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ADOPTION_STATUSES } from '#domain/adoption.ts';
import { ADOPTION_GROUPINGS, adoptionMap, adoptionSummary } from '#domain/adoptionMap.ts';
import { viewFigure } from '#domain/figureView.ts';
import {
  type AdoptionFigureName,
  eventLine,
  type FigureName,
  figureReference,
  governmentsOf,
  parseFigureReference,
  provenanceOf,
  provenanceOfCount,
} from '#domain/provenance.ts';
import { lineOfEntry, sumOfLines, sumText } from '#domain/revisionSum.ts';
import type { Source } from '#domain/source.ts';
import { NO_SUMMARY, REPORT_GROUPINGS, summaryOf, withSummary } from '#domain/summary.ts';
import { sha256 } from '#store/audit.ts';
import { arbitraryReports, FORM } from './arbitraryReports.ts';
import { asOf, catalogue, event, JAKARTA, regulation, SOUTH_JAKARTA, SUKABUMI, WEST_JAVA } from './records.ts';

const code = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,30}$/);
const day = fc
  .date({ min: new Date('1945-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((one) => one.toISOString().slice(0, 10));
const name: fc.Arbitrary<FigureName> = fc.oneof(
  fc.record({
    tag: fc.constant('REPORTS' as const),
    formId: code,
    period: fc.constantFrom('2026-05', '2026-Q2', '1945-12'),
    group: fc.record({ by: fc.constantFrom(...REPORT_GROUPINGS), code: fc.oneof(fc.constant(''), code) }),
    indicator: code,
  }),
  fc.record({
    tag: fc.constant('ADOPTION' as const),
    basis: fc.option(code),
    on: day,
    groupBy: fc.constantFrom(...ADOPTION_GROUPINGS),
    code: fc.oneof(fc.constant(''), code),
    status: fc.constantFrom(...ADOPTION_STATUSES),
  }),
);

describe('the reference of a figure', () => {
  it('names the figure that it was made of, and no two figures have the same', () => {
    fc.assert(
      fc.property(name, (one) => {
        expect(parseFigureReference(figureReference(one))).toEqual(one);
      }),
    );
  });

  it('is read in one spelling alone: what is read is written as it was', () => {
    const near = fc.tuple(name, fc.nat(), fc.constantFrom('', '/', '-', 'x', ' ', 'é')).map(([one, place, put]) => {
      const text = figureReference(one);
      const at = place % text.length;
      return `${text.slice(0, at)}${put}${text.slice(at + 1)}`;
    });
    fc.assert(
      fc.property(fc.oneof(near, fc.string()), (text) => {
        const read = parseFigureReference(text);
        if (read !== null) expect(figureReference(read)).toBe(text);
      }),
    );
  });

  it.each([
    'figure:budaya-kerja-asn/2026-05/PROVINCE/32/employees_wfh/more',
    'figure:budaya-kerja-asn/2026-13/PROVINCE/32/employees_wfh',
    'figure:budaya-kerja-asn/2026-05/DISTRICT/32/employees_wfh',
    'figure:budaya-kerja-asn/2026-05/NATION//employees_wfh',
    'adoption:local/2026-02-30/NATION/-/PILOT',
    'adoption:local/2026-02-28/NATION/-/WITHDRAWN',
    `figure:${'x'.repeat(400)}/2026-05/NATION/-/employees_wfh`,
  ])('is not %s', (text) => expect(parseFigureReference(text)).toBeNull());
});

describe('the provenance of a figure of reports', () => {
  const [indicator] = FORM.indicators;
  if (indicator === undefined) throw new Error('A form without an indicator.');

  it('has the digest that a reader works out from the list of revisions, in whatever order', () => {
    fc.assert(
      fc.property(arbitraryReports, (reports) => {
        const summary = reports.reduce(
          (sum, { entry, counted }) => withSummary(sum, summaryOf(entry, counted, sha256), 1),
          NO_SUMMARY,
        );
        const made = provenanceOf({
          form: FORM,
          regulation: null,
          period: '2026-01',
          group: { by: 'NATION', code: '' },
          indicator,
          view: viewFigure(indicator, summary.figures[indicator.code], false),
          progress: summary.progress,
          owed: 9,
          lines: summary.lines,
        });
        const lines = reports.flatMap(({ entry }) => lineOfEntry(entry) ?? []);
        // The sum once more, in plain steps: from the last line to the first.
        const total = lines.reverse().reduce((sum, line) => sum + BigInt(`0x${sha256(line)}`), 0n) % 2n ** 256n;
        expect(made).toMatchObject({ lines: lines.length, digest: total.toString(16).padStart(64, '0') });
        expect(made.coverage).toEqual({
          counted: reports.filter(({ counted }) => counted?.report.answers[indicator.code] !== undefined).length,
          of: 9,
        });
      }),
    );
  });

  it('changes its digest with any revision that is counted instead of another', () => {
    const line = (revision: number) => `32.72-satu form 2026-01 ${revision}`;
    expect(sumText(sumOfLines([line(1)], sha256))).toMatch(/^[0-9a-f]{64}$/);
    expect(sumOfLines([line(1)], sha256)).not.toBe(sumOfLines([line(2)], sha256));
  });

  it('names each source once: the form and the regulation that asks for it', () => {
    const { progress, lines } = NO_SUMMARY;
    const view = { answered: 0 };
    const given = { form: FORM, period: '2026-01', group: { by: 'NATION', code: '' } as const, indicator, owed: 0 };
    const own: Source = { ...FORM.source, title: 'Formulir' };
    const law = regulation({ source: { ...FORM.source, title: 'Peraturan' } });
    const sources = (source: Source) =>
      provenanceOf({ ...given, form: { ...FORM, source }, regulation: law, view, progress, lines }).sources;
    expect(sources(own)).toEqual([own, law.source]);
    expect(sources(law.source)).toEqual([law.source]);
  });
});

describe('the provenance of a count of governments', () => {
  const regions = [WEST_JAVA, SUKABUMI, JAKARTA, SOUTH_JAKARTA];
  const steps = [
    event({ id: 'one', regionCode: '32', status: 'PILOT', basis: 'rule' }),
    event({ id: 'two', regionCode: '32.72', status: 'PILOT', basis: 'rule' }),
  ];
  const map = adoptionMap(regions, steps, 'rule', asOf('2026-03-01'), catalogue());
  const named = (over: Partial<AdoptionFigureName> = {}): AdoptionFigureName => ({
    tag: 'ADOPTION',
    basis: 'rule',
    on: '2026-03-01',
    groupBy: 'NATION',
    code: '',
    status: 'PILOT',
    ...over,
  });

  it('says of how many governments something is recorded, of how many, without those that inherit', () => {
    const made = provenanceOfCount(named(), map, null, sha256);
    expect(made).toMatchObject({
      reference: 'adoption:rule/2026-03-01/NATION/-/PILOT',
      formula: 'count(governments where status = PILOT)',
      coverage: { counted: 2, of: 3 },
      lines: 2,
      digest: sumText(sumOfLines([...steps].reverse().map(eventLine), sha256)),
    });
    expect(provenanceOfCount(named({ groupBy: 'PROVINCE', code: '31' }), map, null, sha256)).toMatchObject({
      coverage: { counted: 0, of: 1 },
      lines: 0,
    });
  });

  it.each(ADOPTION_GROUPINGS)('counts by %s the governments that the summary counts', (groupBy) => {
    for (const { province, level, status, count } of adoptionSummary(map, groupBy)) {
      const own = governmentsOf(map, { groupBy, code: province ?? level ?? '' });
      expect(own.filter((one) => one.status === status)).toHaveLength(count);
    }
  });
});
