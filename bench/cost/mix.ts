/** One kind of question or of write: how often it is asked, and the units of the table that it takes. */
export interface Asked {
  readonly name: string;
  /** Its part of all of its kind; the parts of a list make 1. */
  readonly share: number;
  readonly readUnits: number;
  readonly writeUnits: number;
  /** The row of `docs/access-patterns.md` that it was measured in: its largest count; null: worked out from the keys that are read there. */
  readonly row: string | null;
}

const reading = (name: string, share: number, readUnits: number, row: string | null = null): Asked => ({
  name,
  share,
  readUnits,
  writeUnits: 0,
  row,
});

/**
 * What readers ask beyond what a cache answers, pages for them among it. The shares are assumed, since nobody has asked yet: hold them against the metric `Requests` by
 * operation after a month. Units are those of a nation of 16,000 agencies and 100,000 events.
 */
export const READS: readonly Asked[] = [
  reading('region, regulation, adoption', 0.28, 2),
  reading('map and counts', 0.25, 4, 'map now, one basis'),
  reading('search', 0.1, 1.5),
  reading('sums by province', 0.1, 10.5, 'indicatorSummary by PROVINCE'),
  reading('obligations of a city', 0.08, 13, 'obligations of a city, DUE'),
  reading('changes', 0.04, 4.5, 'changes'),
  reading('feed of changes, newest page', 0.01, 22),
  reading('reports of an agency', 0.05, 4, 'reports of an agency'),
  reading('one report', 0.05, 3, 'report'),
  reading('calendar of a region', 0.02, 70),
  reading('table by address', 0.02, 40),
];

/** What one report takes from its draft to its verification, as parts of its four writes: saved twice, handed in, verified. */
export const REPORT_WRITES: readonly Asked[] = [
  { name: 'saveReport', share: 0.5, readUnits: 4, writeUnits: 20, row: 'saveReport, 4 items in its transaction' },
  { name: 'submitReport', share: 0.25, readUnits: 6, writeUnits: 24, row: 'submitReport, 4 items in its transaction' },
  { name: 'verifyReport', share: 0.25, readUnits: 8, writeUnits: 50, row: 'verifyReport, 4 items in its transaction' },
];

/** Writes that one report takes. */
export const WRITES_OF_A_REPORT = 4;

/** Every other write, such as an adoption event: five items in its transaction. */
export const OTHER_WRITE: Asked = { name: 'others', share: 1, readUnits: 6, writeUnits: 14, row: null };

/** Units of one, over a list by its shares. */
export const meanUnits = (asked: readonly Asked[]) => ({
  read: asked.reduce((sum, { share, readUnits }) => sum + share * readUnits, 0),
  write: asked.reduce((sum, { share, writeUnits }) => sum + share * writeUnits, 0),
});
