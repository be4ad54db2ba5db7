import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agencyCalendar, type Calendar, keptSince, regionCalendar } from '#domain/calendar.ts';
import { addDays } from '#domain/day.ts';
import type { HandedIn, LedgerEntry } from '#domain/ledger.ts';
import { periodsBetween } from '#domain/period.ts';
import { AGENCY, catalogue, entry, form, LEARNED, OBLIGATION, regulation, SUKABUMI } from './records.ts';

const FORM = form({ name: { id: 'Laporan bulanan', en: 'Monthly report' } });
const LAW = catalogue({
  forms: [FORM, form({ ...FORM, id: 'other', name: { id: 'Evaluasi', en: null } })],
  regulations: [regulation({ number: '800.1.5/3349/SJ', year: 2026 })],
});

const handedIn = (state: HandedIn['state'], firstSubmittedAt = '2026-02-09T17:30:00.000Z'): HandedIn => ({
  state,
  firstSubmittedAt,
  verifiedRevision: state === 'VERIFIED' ? 1 : null,
});
const ofAgency = (...entries: LedgerEntry[]): Calendar => agencyCalendar(AGENCY, entries, LAW);
const ofRegion = (...entries: LedgerEntry[]): Calendar => regionCalendar(SUKABUMI, entries, LAW);
const days = ({ deadlines }: Calendar) => deadlines.map(({ day, summary }) => [day, summary]);
const agency = (slug: string, given: Partial<LedgerEntry> = {}) => entry({ agencyKey: `32.72-${slug}`, ...given });

const arbitraryEntry: fc.Arbitrary<LedgerEntry> = fc
  .record({
    agencyKey: fc.constantFrom('32.72-bkpsdm', '32.72-dinkes', '32.72-a'),
    formId: fc.constantFrom('form', 'other', 'unknown'),
    period: fc.constantFrom(...periodsBetween('MONTH', '2024-11-01', '2026-04-01').map(({ key }) => key)),
    dueOn: fc.integer({ min: 0, max: 60 }).map((count) => addDays('2026-02-10', count)),
    reopened: fc.option(fc.integer({ min: 31, max: 90 })),
    handedIn: fc.option(fc.constantFrom('SUBMITTED', 'RETURNED', 'VERIFIED').map((state) => handedIn(state))),
  })
  .map(({ dueOn, reopened, ...one }) =>
    entry({
      ...one,
      obligation: {
        learnedAt: LEARNED,
        dueOn,
        closesOn: addDays(dueOn, 30),
        reopenedUntil: reopened === null ? null : addDays(dueOn, reopened),
      },
    }),
  );
const arbitraryEntries = fc.uniqueArray(arbitraryEntry, {
  selector: (one) => `${one.agencyKey} ${one.formId} ${one.period}`,
  maxLength: 20,
});
const uids = ({ deadlines }: Calendar): string[] => deadlines.map(({ uid }) => uid);

describe('the calendar of an agency', () => {
  it('has the due day, and the last day on which the report is accepted, of what is owed', () => {
    expect(ofAgency(entry())).toEqual({
      name: 'Tenggat laporan BKPSDM Kota Sukabumi',
      deadlines: [
        {
          uid: '32.72-bkpsdm_form_2026-01@flexible-work-registry',
          day: '2026-02-10',
          learnedAt: LEARNED,
          changedAt: LEARNED,
          sequence: 0,
          summary: 'Jatuh tempo: Laporan bulanan 2026-01',
          description: [
            'BKPSDM Kota Sukabumi: Laporan bulanan, periode 2026-01.',
            'Jatuh tempo 10 Februari 2026; belum diserahkan. Yang terlambat diterima sampai 12 Maret 2026.',
            'Dasar hukum: Surat Edaran Nomor 800.1.5/3349/SJ, Menteri.',
            'In English: Monthly report, period 2026-01. Due 2026-02-10; not handed in yet. Late reports are accepted until 2026-03-12. Legal source: Surat Edaran Nomor 800.1.5/3349/SJ, Menteri.',
          ].join('\n'),
          url: 'https://example.go.id/surat',
          reminds: true,
        },
        expect.objectContaining({
          uid: '32.72-bkpsdm_form_2026-01_closes@flexible-work-registry',
          day: '2026-03-12',
          summary: 'Hari terakhir diterima: Laporan bulanan 2026-01',
          reminds: true,
        }),
      ],
    });
  });

  it.each([
    ['on time, by the day in Jakarta', '2026-02-10T16:59:59.999Z', '10 Februari 2026, tepat waktu'],
    ['late', '2026-02-10T17:00:00.000Z', '11 Februari 2026, terlambat'],
  ])('keeps the due day of what was handed in %s, without a last day and a reminder', (_, at, told) => {
    for (const state of ['SUBMITTED', 'VERIFIED'] as const) {
      const { deadlines } = ofAgency(entry({ handedIn: handedIn(state, at) }));
      expect(deadlines).toHaveLength(1);
      expect(deadlines[0]).toMatchObject({
        day: '2026-02-10',
        changedAt: at,
        summary: 'Sudah diserahkan: Laporan bulanan 2026-01',
        reminds: false,
      });
      expect(deadlines[0]?.description).toContain(`sudah diserahkan ${told}`);
    }
  });

  it('names the last day of a reopening in place of the closing day', () => {
    const calendar = ofAgency(entry({ obligation: { ...OBLIGATION, reopenedUntil: '2026-04-30' } }));
    expect(days(calendar)).toEqual([
      ['2026-02-10', 'Jatuh tempo: Laporan bulanan 2026-01'],
      ['2026-04-30', 'Hari terakhir diterima: Laporan bulanan 2026-01'],
    ]);
    expect(calendar.deadlines[0]?.description).toContain('Dibuka kembali.');
  });

  it('leaves out reports that nobody owes', () => {
    expect(ofAgency(entry({ obligation: null, handedIn: handedIn('VERIFIED') })).deadlines).toEqual([]);
  });

  it('hides no deadline whose form or regulation the catalogue does not tell', () => {
    const { deadlines } = agencyCalendar(AGENCY, [entry()], catalogue());
    expect(deadlines.map(({ summary, url }) => [summary, url])).toEqual([
      ['Jatuh tempo: form 2026-01', null],
      ['Hari terakhir diterima: form 2026-01', null],
    ]);
    const [first] = agencyCalendar(AGENCY, [entry()], catalogue({ forms: [FORM], regulations: [] })).deadlines;
    expect(first?.description).not.toContain('Dasar hukum');
  });

  it('names the version of the form that is in force on the last day of the period', () => {
    const next = form({ ...FORM, version: 2, effectiveFrom: '2026-02-28', name: { id: 'Laporan baru', en: null } });
    const law = catalogue({ forms: [FORM, next] });
    const entries = [entry(), entry({ period: '2026-02', obligation: { ...OBLIGATION, dueOn: '2026-03-10' } })];
    expect(agencyCalendar(AGENCY, entries, law).deadlines.map(({ summary }) => summary)).toEqual([
      'Jatuh tempo: Laporan bulanan 2026-01',
      'Jatuh tempo: Laporan baru 2026-02',
      'Hari terakhir diterima: Laporan bulanan 2026-01',
      'Hari terakhir diterima: Laporan baru 2026-02',
    ]);
  });
});

describe('the calendar of a region', () => {
  it('has one deadline for a form, period and due day, with how many still owe it', () => {
    const late = { ...OBLIGATION, dueOn: '2026-02-20', closesOn: '2026-03-22' };
    const calendar = ofRegion(
      agency('a'),
      agency('b', { handedIn: handedIn('VERIFIED') }),
      agency('c', { handedIn: handedIn('RETURNED') }),
      agency('d', { obligation: late, handedIn: handedIn('SUBMITTED', '2026-02-12T00:00:00.000Z') }),
      agency('e', { obligation: null, handedIn: handedIn('VERIFIED') }),
    );
    expect(calendar.name).toBe('Tenggat laporan Kota Sukabumi');
    expect(days(calendar)).toEqual([
      ['2026-02-10', 'Jatuh tempo: Laporan bulanan 2026-01: 2 dari 3 perangkat daerah'],
      ['2026-02-20', 'Sudah diserahkan: Laporan bulanan 2026-01: 1 perangkat daerah'],
      ['2026-03-12', 'Hari terakhir diterima: Laporan bulanan 2026-01: 2 perangkat daerah'],
    ]);
    expect(calendar.deadlines[0]?.description).toContain(
      '3 perangkat daerah wajib lapor: 1 sudah diserahkan, 2 belum.',
    );
    expect(calendar.deadlines.map(({ reminds }) => reminds)).toEqual([true, false, true]);
    expect(calendar.deadlines[1]?.changedAt).toBe('2026-02-12T00:00:00.000Z');
  });

  it('says how many owe it where nobody has handed it in', () => {
    const [due] = ofRegion(...['a', 'b', 'c'].map((slug) => agency(slug))).deadlines;
    expect(due?.summary).toBe('Jatuh tempo: Laporan bulanan 2026-01: 3 perangkat daerah');
  });

  it('knows of a deadline since it learned of the last agency that owes it', () => {
    const learnedAt = '2026-01-20T00:00:00.000Z';
    const last = agency('a', { obligation: { ...OBLIGATION, learnedAt } });
    for (const entries of [
      [last, agency('b')],
      [agency('b'), last],
    ]) {
      expect(ofRegion(...entries).deadlines.map((one) => one.learnedAt)).toEqual([learnedAt, learnedAt]);
    }
  });

  it('counts as many as the calendars of its agencies have, for any entries', () => {
    fc.assert(
      fc.property(arbitraryEntries, (entries) => {
        const open = ofAgency(...entries).deadlines.filter(({ reminds, uid }) => reminds && !uid.includes('_closes@'));
        const counted = ofRegion(...entries)
          .deadlines.filter(({ uid }) => uid.includes('_closes@'))
          .map(({ summary }) => Number(/(\d+) perangkat daerah$/.exec(summary)?.[1]));
        expect(counted.reduce((sum, one) => sum + one, 0)).toBe(open.length);
      }),
    );
  });
});

describe('any calendar', () => {
  it('says of a returned report what it says where nothing was handed in', () => {
    const returned = entry({ handedIn: handedIn('RETURNED') });
    expect(ofAgency(returned)).toEqual(ofAgency(entry()));
    expect(ofRegion(returned)).toEqual(ofRegion(entry()));
  });

  it('has no UID twice, and none that another calendar has', () => {
    fc.assert(
      fc.property(arbitraryEntries, (entries) => {
        const keys = [...new Set(entries.map(({ agencyKey }) => agencyKey))];
        const all = [
          ...uids(ofRegion(...entries)),
          ...uids(regionCalendar({ ...SUKABUMI, code: '32' }, entries, LAW)),
          ...keys.flatMap((key) => {
            const own = entries.filter(({ agencyKey }) => agencyKey === key);
            return uids(agencyCalendar({ ...AGENCY, key }, own, LAW));
          }),
        ];
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });

  it('keeps every UID through whatever is handed in, returned, verified, reopened, learned again and renamed', () => {
    fc.assert(
      fc.property(arbitraryEntry, arbitraryEntry, (one, other) => {
        const later = { ...other, agencyKey: one.agencyKey, formId: one.formId, period: one.period };
        const renamed = catalogue({ forms: [form({ name: { id: 'Nama lain', en: null }, version: 2 })] });
        const [before] = uids(agencyCalendar(AGENCY, [one], LAW));
        expect(uids(agencyCalendar({ ...AGENCY, name: 'Nama lain' }, [later], renamed))).toContain(before);
      }),
    );
  });

  it('is the same in whatever order the entries come', () => {
    const shuffled = arbitraryEntries.chain((entries) =>
      fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
    );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(ofRegion(...other)).toEqual(ofRegion(...one));
      }),
    );
  });

  it('goes back 24 months from the newest due day, and no further', () => {
    expect(keptSince('2026-02-10')).toBe('2024-02-01');
    expect(keptSince('2026-12-31')).toBe('2024-12-01');
    const due = (dueOn: string, period: string) => entry({ period, obligation: { ...OBLIGATION, dueOn } });
    const calendar = ofAgency(due('2024-01-31', '2023-12'), due('2024-02-01', '2024-01'), due('2026-02-10', '2026-01'));
    expect(calendar.deadlines.map(({ uid }) => uid).filter((uid) => uid.includes('2023'))).toEqual([]);
    expect(calendar.deadlines.map(({ uid }) => uid).filter((uid) => uid.includes('2024'))).toHaveLength(2);
  });

  it('raises the sequence with a new version, a later learning and a later reopening, and never lowers it', () => {
    const sequence = (version: number, learned: number, reopened: number | null): number => {
      const obligation = {
        ...OBLIGATION,
        learnedAt: `${addDays('2025-12-15', learned)}T00:00:00.000Z`,
        reopenedUntil: reopened === null ? null : addDays('2026-03-13', reopened),
      };
      const law = catalogue({ forms: [form({ version })] });
      return agencyCalendar(AGENCY, [entry({ obligation })], law).deadlines[0]?.sequence ?? -1;
    };
    expect(sequence(1, 0, null)).toBe(0);
    expect(sequence(2, 0, null)).toBe(1);
    const upTo = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }));
    const ordered = upTo.map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);
    fc.assert(
      fc.property(ordered, ordered, ordered, (version, learned, reopened) => {
        const before = sequence(version[0] + 1, learned[0], reopened[0]);
        const after = sequence(version[1] + 1, learned[1], reopened[1]);
        expect(after).toBeGreaterThanOrEqual(before);
        expect(sequence(version[0] + 1, learned[0], null)).toBeLessThan(before);
      }),
    );
  });
});
