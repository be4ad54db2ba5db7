import { type Day, jakartaDay } from '#domain/day.ts';
import type { Value } from '#opendata/column.ts';

/** The cell of a row in the column of a name; null where it says nothing. */
export type Cell = (column: string) => Value;

/** What `effectiveOn` means to a table. */
export interface DayMeaning {
  /** In words, after "effectiveOn:". */
  says: string;
  /** Whether a row is asked for; left out where every row is, and what it says is of that day. */
  holds?: (cell: Cell, day: Day) => boolean;
  /** The column that has that very day, so that the table reads of it alone. */
  isDayOf?: string;
}

/** How a table is asked for by address, beyond its columns. */
export interface TableRule {
  /** Null where a day means nothing to it. */
  effectiveOn: DayMeaning | null;
  /**
   * Parameters of which one is needed: the table grows with time, and finding its rows is work in itself. Asked for whole, it is in the
   * snapshot. Empty where it is answered whole.
   */
  needs: readonly string[];
  /** Whether the same `recordedAt` gives the same rows for ever, once nothing can be recorded before it any more. */
  isSettledByInstant: boolean;
}

const text = (value: Value): string | null => (typeof value === 'string' ? value : null);

/** Days that a record holds on, where both ends belong to it; an end that is null is open. */
const within = (first: string | null, last: string | null, day: Day): boolean =>
  (first === null || first <= day) && (last === null || day <= last);

const PLAIN: TableRule = { effectiveOn: null, needs: [], isSettledByInstant: false };
const REPORTS: TableRule = { ...PLAIN, needs: ['period'] };

const RULES: Readonly<Record<string, TableRule>> = {
  // Regions have no versions: one that a new law makes is there at every instant.
  regions: PLAIN,
  regulations: {
    ...PLAIN,
    isSettledByInstant: true,
    effectiveOn: {
      says: 'the regulations that were in force on the day',
      holds: (cell, day) => {
        const first = text(cell('effective_from')) ?? text(cell('issued_on'));
        return first !== null && within(first, text(cell('last_day')), day);
      },
    },
  },
  relations: { ...PLAIN, isSettledByInstant: true },
  guidelines: {
    ...PLAIN,
    isSettledByInstant: true,
    effectiveOn: {
      says: 'the guidelines that had been issued and were in force on the day',
      holds: (cell, day) => {
        const issued = text(cell('issued_on'));
        return issued !== null && within(text(cell('effective_from')) ?? issued, text(cell('effective_until')), day);
      },
    },
  },
  requirements: {
    ...PLAIN,
    isSettledByInstant: true,
    effectiveOn: {
      says: 'the requirements that were asked on the day',
      holds: (cell, day) => within(text(cell('effective_from')), text(cell('effective_until')), day),
    },
  },
  adoption_events: {
    ...PLAIN,
    isSettledByInstant: true,
    effectiveOn: {
      says: 'the events until the day, by the day on which each takes effect, else was reported, else was recorded',
      holds: (cell, day) => {
        const on = text(cell('effective_on')) ?? text(cell('reported_on'));
        return (on ?? jakartaDay(new Date(String(cell('recorded_at'))))) <= day;
      },
    },
  },
  adoption_daily: {
    needs: ['effectiveOn', 'day', 'from', 'region_code', 'limit'],
    isSettledByInstant: true,
    effectiveOn: {
      says: 'where each region stood on the day; a day to come has no rows',
      holds: (cell, day) => cell('day') === day,
      isDayOf: 'day',
    },
  },
  // Of an agency that was changed since, an earlier version is not told.
  agencies: { ...PLAIN, effectiveOn: { says: 'the agencies with the eligibility that held on the day' } },
  indicators: { ...PLAIN, isSettledByInstant: true },
  reports: REPORTS,
  // What is owed is counted as of now.
  figures: REPORTS,
  // A snapshot is kept seconds after what it is of.
  restatements: PLAIN,
  // Numbers come seconds after what they are of.
  changes: PLAIN,
};

/** The rule of a table by its name. Each form has a table of its own, whose name begins with `reports_`. */
export function ruleOf(name: string): TableRule {
  if (Object.hasOwn(RULES, name)) return RULES[name] ?? PLAIN;
  return name.startsWith('reports_') ? REPORTS : PLAIN;
}

/** The tables to which a day means something. */
export const TABLES_WITH_DAY: readonly string[] = Object.keys(RULES).filter(
  (name) => ruleOf(name).effectiveOn !== null,
);
/** Every table that has a rule of its own. */
export const TABLES_WITH_RULE: readonly string[] = Object.keys(RULES);
