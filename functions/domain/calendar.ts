import type { Agency } from './agency.ts';
import { compareText, type Day, daysFrom, type Instant, jakartaDay, laterDay } from './day.ts';
import { citation } from './jdihn.ts';
import { isOwed, type LedgerEntry, type OwedEntry, seenHandedIn } from './ledger.ts';
import { isLate, type Obligation } from './obligation.ts';
import { parsePeriod } from './period.ts';
import type { Catalogue } from './reference.ts';
import type { Region } from './region.ts';
import type { Regulation } from './regulation.ts';
import { formInForce, type ReportForm } from './reportForm.ts';

/** One day of a calendar by which something owed is to be handed in. Anybody may read it. */
export interface Deadline {
  /** The same for ever, whatever becomes of it; no other deadline of any calendar has it. */
  uid: string;
  day: Day;
  /** Since when the registry knows of it. */
  learnedAt: Instant;
  /** When what it says last changed, as far as the public may know. */
  changedAt: Instant;
  /** Never falls, and grows with everything that can move the day. */
  sequence: number;
  /** One line in Indonesian. */
  summary: string;
  /** Lines in Indonesian, and one in English. */
  description: string;
  /** Where the regulation that asks for the report can be read; null where no source was seen. */
  url: string | null;
  /** Whether someone is to be reminded of it: while something is still to be handed in. */
  reminds: boolean;
}

/** The deadlines of an agency or of a region's own agencies, by day. */
export interface Calendar {
  /** In Indonesian. */
  name: string;
  deadlines: Deadline[];
}

/** What all UIDs end with: they outlive addresses and stages. */
const REGISTRY = 'flexible-work-registry';

/** A calendar goes back this many months from its newest due day, and is then of bounded size. */
export const MONTHS_KEPT = 24;

/** Who has something still to hand in is reminded so many days before. */
export const REMINDED_DAYS_BEFORE = 3;

/** The first due day that a calendar keeps, by the newest that there is: the same records give the same calendar on every day. */
export function keptSince(newestDueOn: Day): Day {
  const months = Number(newestDueOn.slice(0, 4)) * 12 + Number(newestDueOn.slice(5, 7)) - 1 - MONTHS_KEPT;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`;
}

/**
 * The calendar of an agency: for each obligation its due day, and the last day on which the report is accepted while none is
 * handed in. A returned report reads as none, as to the public. Rule: docs/domain.md, "Reports".
 */
export function agencyCalendar(agency: Agency, entries: readonly LedgerEntry[], catalogue: Catalogue): Calendar {
  const deadlines = kept(entries).flatMap((entry) => {
    const asked = askedBy(entry, catalogue);
    const { obligation } = entry;
    const { learnedAt } = obligation;
    const handed = handedInAt(entry);
    const common = { learnedAt, url: asked.url, sequence: sequenceOf(entry, asked), reminds: handed === null };
    const uid = `${agency.key}_${entry.formId}_${entry.period}`;
    const due: Deadline = {
      ...common,
      uid: `${uid}@${REGISTRY}`,
      day: obligation.dueOn,
      changedAt: handed === null ? learnedAt : laterDay(learnedAt, handed),
      summary: `${handed === null ? 'Jatuh tempo' : 'Sudah diserahkan'}: ${asked.title}`,
      description: linesOf(`${agency.name}: ${asked.whole}`, agencyStanding(obligation, handed), asked),
    };
    if (handed !== null) return [due];
    const last: Deadline = {
      ...common,
      uid: `${uid}_closes@${REGISTRY}`,
      day: lastAccepted(obligation),
      changedAt: learnedAt,
      summary: `Hari terakhir diterima: ${asked.title}`,
      description: due.description,
    };
    return [due, last];
  });
  return { name: `Tenggat laporan ${agency.name}`, deadlines: deadlines.sort(byDay) };
}

/**
 * The calendar of a region's own agencies, without those of regions below it: one deadline for each form, period and due day, with how
 * many still owe the report; and one for each last day on which it is accepted from those. A returned report counts as not handed in.
 */
export function regionCalendar(region: Region, entries: readonly LedgerEntry[], catalogue: Catalogue): Calendar {
  const owed = kept(entries);
  const open = owed.filter((entry) => handedInAt(entry) === null);
  const due = groups(owed, ({ dueOn }) => dueOn).map((group): Deadline => {
    const asked = askedBy(group.entries[0], catalogue);
    const all = group.entries.length;
    const handed = group.entries.flatMap((entry) => handedInAt(entry) ?? []);
    const left = all - handed.length;
    const learnedAt = group.entries.map(({ obligation }) => obligation.learnedAt).reduce(laterDay);
    return {
      uid: `${region.code}_${group.name}_${group.day}@${REGISTRY}`,
      day: group.day,
      learnedAt,
      changedAt: handed.reduce(laterDay, learnedAt),
      sequence: 0,
      summary:
        left === 0
          ? `Sudah diserahkan: ${asked.title}: ${agencies(all)}`
          : `Jatuh tempo: ${asked.title}: ${of(left, all)}`,
      description: linesOf(`${region.name}: ${asked.whole}`, regionStanding(group.day, all, handed.length), asked),
      url: asked.url,
      reminds: left > 0,
    };
  });
  const last = groups(open, lastAccepted).map((group): Deadline => {
    const asked = askedBy(group.entries[0], catalogue);
    const left = group.entries.length;
    const learnedAt = group.entries.map(({ obligation }) => obligation.learnedAt).reduce(laterDay);
    const standing = {
      id: `Hari terakhir diterima ${indonesian(group.day)}: ${agencies(left)} belum menyerahkan.`,
      en: `Accepted until ${group.day}; not handed in yet by ${left}.`,
    };
    return {
      uid: `${region.code}_${group.name}_${group.day}_closes@${REGISTRY}`,
      day: group.day,
      learnedAt,
      changedAt: learnedAt,
      sequence: 0,
      summary: `Hari terakhir diterima: ${asked.title}: ${agencies(left)}`,
      description: linesOf(`${region.name}: ${asked.whole}`, standing, asked),
      url: asked.url,
      reminds: true,
    };
  });
  return { name: `Tenggat laporan ${region.name}`, deadlines: [...due, ...last].sort(byDay) };
}

const byDay = (one: Deadline, other: Deadline): number =>
  compareText(one.day, other.day) || compareText(one.uid, other.uid);

function kept(entries: readonly LedgerEntry[]): OwedEntry[] {
  const owed = entries.filter(isOwed);
  const days = owed.map(({ obligation }) => obligation.dueOn);
  if (days.length === 0) return [];
  const first = keptSince(days.reduce(laterDay));
  return owed.filter(({ obligation }) => obligation.dueOn >= first);
}

/** Calendars are asked for without a token: to the public a returned report is none. */
const handedInAt = ({ handedIn }: OwedEntry): Instant | null => seenHandedIn(handedIn, false)?.firstSubmittedAt ?? null;

const lastAccepted = ({ closesOn, reopenedUntil }: Obligation): Day => reopenedUntil ?? closesOn;

interface Group {
  /** Form and period. */
  name: string;
  day: Day;
  entries: [OwedEntry, ...OwedEntry[]];
}

function groups(entries: readonly OwedEntry[], dayOf: (obligation: Obligation) => Day): Group[] {
  const found = new Map<string, Group>();
  for (const entry of entries) {
    const day = dayOf(entry.obligation);
    const name = `${entry.formId}_${entry.period}`;
    const group = found.get(`${name}_${day}`);
    if (group === undefined) found.set(`${name}_${day}`, { name, day, entries: [entry] });
    else group.entries.push(entry);
  }
  return [...found.values()];
}

/** What a form asks for in a period, in words. */
interface Asked {
  form: ReportForm | undefined;
  /** The form's name and the period: `Laporan bulanan 2026-04`. */
  title: string;
  /** The same as a sentence. */
  whole: string;
  en: string;
  /** The regulation that asks for it. */
  law: string | null;
  url: string | null;
}

function askedBy({ formId, period }: LedgerEntry, { formVersions, regulations }: Catalogue): Asked {
  const form = formInForce(formVersions, formId, parsePeriod(period)?.lastDay ?? '');
  const regulation = form === undefined ? undefined : regulations.get(form.regulationSlug);
  // A form that the catalogue does not tell hides no deadline.
  const name = form?.name.id ?? formId;
  return {
    form,
    title: `${name} ${period}`,
    whole: `${name}, periode ${period}.`,
    en: `${form?.name.en ?? name}, period ${period}.`,
    law: regulation === undefined ? null : lawOf(regulation),
    url: regulation?.source.url ?? regulation?.metadata?.fileUrl ?? null,
  };
}

const lawOf = (regulation: Regulation): string =>
  regulation.issuer === null ? citation(regulation) : `${citation(regulation)}, ${regulation.issuer}`;

/** A new version of the form, a later learning and a later reopening each raise it, and nothing else moves the days. */
function sequenceOf({ obligation, period }: OwedEntry, { form }: Asked): number {
  const { firstDay = obligation.dueOn, lastDay = obligation.dueOn } = parsePeriod(period) ?? {};
  const learned = daysFrom(firstDay, jakartaDay(new Date(obligation.learnedAt)));
  const reopened = obligation.reopenedUntil === null ? 0 : daysFrom(lastDay, obligation.reopenedUntil);
  return (form?.version ?? 1) - 1 + Math.max(learned, 0) + Math.max(reopened, 0);
}

/** A sentence or two in both languages. */
interface Standing {
  id: string;
  en: string;
}

function agencyStanding(obligation: Obligation, handed: Instant | null): Standing {
  const { dueOn, reopenedUntil } = obligation;
  const last = lastAccepted(obligation);
  if (handed !== null) {
    const on = jakartaDay(new Date(handed));
    const [id, en] = isLate(obligation, handed) ? ['terlambat', 'late'] : ['tepat waktu', 'on time'];
    return {
      id: `Jatuh tempo ${indonesian(dueOn)}; sudah diserahkan ${indonesian(on)}, ${id}.`,
      en: `Due ${dueOn}; handed in ${on}, ${en}.`,
    };
  }
  const [id, en] = reopenedUntil === null ? ['', ''] : ['Dibuka kembali. ', 'Reopened. '];
  return {
    id: `${id}Jatuh tempo ${indonesian(dueOn)}; belum diserahkan. Yang terlambat diterima sampai ${indonesian(last)}.`,
    en: `${en}Due ${dueOn}; not handed in yet. Late reports are accepted until ${last}.`,
  };
}

const regionStanding = (dueOn: Day, all: number, handed: number): Standing => ({
  id: `Jatuh tempo ${indonesian(dueOn)}. ${agencies(all)} wajib lapor: ${handed} sudah diserahkan, ${all - handed} belum.`,
  en: `Due ${dueOn}. Agencies that owe it: ${all}; handed in: ${handed}, not yet: ${all - handed}.`,
});

function linesOf(first: string, standing: Standing, { law, en }: Asked): string {
  return [
    first,
    standing.id,
    ...(law === null ? [] : [`Dasar hukum: ${law}.`]),
    `In English: ${en} ${standing.en}${law === null ? '' : ` Legal source: ${law}.`}`,
  ].join('\n');
}

const agencies = (count: number): string => `${count} perangkat daerah`;
const of = (left: number, all: number): string => (left === all ? agencies(all) : `${left} dari ${agencies(all)}`);

const MONTHS = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');
/** A day as Indonesian texts write it: `10 Mei 2026`. */
const indonesian = (day: Day): string =>
  `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
