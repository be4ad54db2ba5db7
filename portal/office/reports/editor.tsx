import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReportQuery } from '#client/operations.generated.ts';
import * as operations from '#client/operations.generated.ts';
import { sayReports } from '../../words/officeReports.ts';
import { contentKey } from '../contentKey.ts';
import { useDesk } from '../desk.ts';
import { keptAt } from '../keep.ts';
import { KeptNotice } from '../parts/KeptNotice.tsx';
import { type Problem, Problems } from '../parts/Problems.tsx';
import { useKept } from '../useKept.ts';
import {
  type Draft,
  type Form,
  isLike,
  isSame,
  mergedAnswers,
  readTyped,
  savedValues,
  type Typed,
  typedOf,
} from './answers.ts';
import { Disputed } from './disputed.tsx';
import { Failing } from './failing.tsx';
import { Fields, faultWords, questionOf } from './fields.tsx';
import { pathOf, type ReportName } from './name.ts';
import { problemsOf, textIn } from './problems.ts';
import type { Report } from './read.ts';

/** What a draft is written upon. */
export interface Upon {
  readonly form: Form;
  readonly agencyName: string;
  /** Null before the first draft. */
  readonly report: Report | null;
}

/** What is kept on the device of a draft. */
interface Kept extends Draft {
  /** What was saved while there was no connection, and waits to be sent. */
  readonly sent: Typed | null;
  /** What the draft was written upon, so that it can be gone on with where nothing can be read. */
  readonly upon: Upon;
}

interface EditorProps {
  readonly name: ReportName;
  readonly upon: Upon;
  /** Something is done now: what was told of the last act is over. */
  readonly onBegin: () => void;
  /** Told in words what came of it: the report is to be read again. */
  readonly onDone: (told: string) => void;
}

/** A draft as a form: kept on this device at each change, saved in the registry, checked as one types, and submitted. */
export function Editor({ name, upon, onBegin, onDone }: EditorProps) {
  const { form, report } = upon;
  const { ask, send, language } = useDesk();
  const say = sayReports(language);
  const about = `${name.agency}, ${name.form} ${name.period}`;
  const recorded = typedOf(report?.values ?? [], language);
  const version = report?.version ?? 0;
  const kept = useKept<Kept>(pathOf(name), { typed: recorded, version, begun: recorded, sent: null, upon }, about);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [told, setTold] = useState<string | null>(null);
  const [isAsked, setAsked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [theirs, setTheirs] = useState<Report | null>(null);
  const { sent } = kept.value;
  // What was saved here is later than what was read, until it is read again.
  const isRead = kept.at === null && version >= kept.value.version;
  const base = isRead ? version : kept.value.version;
  const begun = isRead ? recorded : (kept.value.begun ?? recorded);
  // Where nothing is typed, what is recorded stands in the fields, also when it was read later than the form.
  const typed = isRead ? recorded : kept.value.typed;
  const latest = useRef(typed);
  latest.current = typed;
  const read = readTyped(form, typed);

  /** Stands upon what is recorded: what else is typed is kept, and nothing where nothing else is. Answers whether something is. */
  const standUpon = (draft: Draft): boolean => {
    const isTyped = !isLike(form, draft.typed, draft.begun);
    (isTyped ? kept.set : kept.forget)({ ...draft, sent: null, upon });
    setTheirs(null);
    return isTyped;
  };

  // The report changed since this was typed. What waited and was sent meanwhile is no other person's change, and nor is what is being saved.
  useEffect(() => {
    if (isBusy || report === null || kept.at === null || version <= base) return;
    if (sent === null) mergeWith(report);
    else if (isSame(form, sent, recorded)) standUpon({ typed: latest.current, begun: recorded, version });
  }, [version, isBusy]);

  const change = (next: Typed): void => {
    setTold(null);
    latest.current = next;
    kept.set({ typed: next, version: base, begun, sent, upon });
  };

  /** Saves what stands in the fields; answers the report as it is then, or null where it is not saved. `unsent` is told where it waits. */
  const save = async (
    unsent: 'waits' | 'submitNeeds',
    expectedVersion = base,
  ): Promise<{ id: string; version: number } | null> => {
    const values = savedValues(form, typed, begun);
    const input = { agency: name.agency, formId: name.form, period: name.period, values, expectedVersion };
    const idempotencyKey = await contentKey('saveReport', input);
    const outcome = await send(operations.saveReport, { input: { ...input, idempotencyKey } }, about);
    if (outcome.tag === 'kept') {
      kept.set({ typed: latest.current, version: base, begun, sent: typed, upon });
      setTold(say(unsent));
      return null;
    }
    const payload = outcome.answer.data?.saveReport;
    if (payload?.report) {
      // What was typed while it was under way, and what cannot be read yet, is not saved: it stays on this device.
      const saved = typedOfSent(form, typed, begun);
      standUpon({ typed: latest.current, begun: saved, version: payload.report.version });
      return payload.report;
    }
    if (payload?.userErrors.some((one) => one.__typename === 'EditConflict')) {
      const other = await readTheirs();
      // What waited on this device was sent meanwhile: it is no other's.
      const isMine = other !== null && sent !== null && isSame(form, sent, typedOf(other.values, language));
      if (isMine && expectedVersion !== other.version) return save(unsent, other.version);
      if (other === null) setProblems([{ message: say('elsewhere'), path: [] }]);
      else {
        const isShown = isLike(form, latest.current, typedOf(other.values, language));
        // Others recorded just what stands here: it is saved. Anything else is looked through before it is handed in.
        if (mergeWith(other) === 'theirs') {
          if (isShown && other.state === 'DRAFT') return other;
          setTold(say('merged'));
        }
      }
    } else setProblems(problemsOf(outcome.answer, payload?.userErrors ?? [], language, values));
    return null;
  };

  /** The report as the registry has it now; null where it cannot be read. */
  const readTheirs = async (): Promise<Report | null> => {
    const found = await ask(operations.officeReport, { agency: name.agency, formId: name.form, period: name.period });
    const nodes = found.data?.reports.nodes.filter(({ period }) => period === name.period) ?? [];
    const id = found.data?.obligations.nodes[0]?.report?.id ?? nodes.at(-1)?.id;
    const answer = id === undefined ? null : await ask(operations.report, { id });
    return answer?.data?.report ?? null;
  };

  /** Takes each change of either; where both changed one field, whoever saves chooses. Answers `theirs` where no other change is left. */
  const mergeWith = (other: Report): 'theirs' | 'merged' | 'disputed' => {
    const answers = { begun, mine: latest.current, theirs: typedOf(other.values, language) };
    const { merged, disputed } = mergedAnswers(form, answers);
    if (disputed.size > 0) {
      setTheirs(other);
      return 'disputed';
    }
    if (!standUpon({ typed: merged, begun: answers.theirs, version: other.version })) return 'theirs';
    setTold(say('merged'));
    return 'merged';
  };

  const saveOnly = async (): Promise<void> => {
    const unread = Object.keys(read.faults).length;
    if ((await save('waits')) !== null)
      onDone(unread === 0 ? say('saved') : `${say('saved')} ${say('savedBut')} ${unread}.`);
  };

  const submit = async (): Promise<void> => {
    setAsked(true);
    const found = faultsOf(form, typed, language);
    setProblems(found);
    if (found.length > 0) return;
    const saved = await save('submitNeeds');
    if (saved === null) return;
    const input = { reportId: saved.id, expectedVersion: saved.version };
    const idempotencyKey = await contentKey('submitReport', input);
    const outcome = await send(operations.submitReport, { input: { ...input, idempotencyKey } }, about);
    if (outcome.tag === 'kept') return setTold(say('waits'));
    const payload = outcome.answer.data?.submitReport;
    if (payload?.report) onDone(say('submitted'));
    else setProblems(problemsOf(outcome.answer, payload?.userErrors ?? [], language));
  };

  const once = (work: () => Promise<void>) => (event: Event) => {
    event.preventDefault();
    onBegin();
    setBusy(true);
    setTold(null);
    setProblems([]);
    void work().finally(() => setBusy(false));
  };

  if (theirs !== null) {
    const other = typedOf(theirs.values, language);
    return (
      <Disputed
        form={form}
        begun={begun}
        mine={typed}
        theirs={other}
        onChosen={(next) => {
          if (standUpon({ typed: next, begun: other, version: theirs.version })) setTold(say('merged'));
        }}
      />
    );
  }
  const shown = isAsked ? { ...missingFaults(read.missing), ...read.faults } : read.faults;
  return (
    <form onSubmit={once(submit)} noValidate class="report">
      <Problems problems={problems} lang={language} />
      <p class="progress" role="status">
        {read.answered} {say('of')} {form.indicators.length} {say('answered')}
      </p>
      <KeptNotice kept={kept} />
      {told === null ? null : (
        <p class="notice" role="status">
          {told}
        </p>
      )}
      <Fields form={form} typed={typed} onChange={change} faults={shown} comments={commentsOf(report)} />
      <Failing failing={read.failing} form={form} />
      <p class="buttons">
        <button type="button" disabled={isBusy} onClick={once(saveOnly)}>
          {say('save')}
        </button>
        <button type="submit" class="main" disabled={isBusy}>
          {say('submit')}
        </button>
      </p>
    </form>
  );
}

/** What the registry has after a save: what could be read, and for the rest what it had. */
function typedOfSent(form: Form, typed: Typed, before: Typed): Typed {
  const { faults } = readTyped(form, typed);
  const fields = form.indicators.map(
    ({ code }) => [code, (Object.hasOwn(faults, code) ? before : typed)[code] ?? ''] as const,
  );
  return Object.fromEntries(fields);
}

/** What is kept of a draft on this device; null where nothing was typed. */
export function keptUpon(subject: string, name: ReportName): Upon | null {
  const kept = keptAt(localStorage, subject, pathOf(name))?.value as Partial<Kept> | undefined;
  return kept?.upon ?? null;
}

const missingFaults = (missing: readonly string[]) =>
  Object.fromEntries(missing.map((code) => [code, { tag: 'missing' } as const]));

/** What keeps a report from being submitted, each with the field that it leads to. */
export function faultsOf(form: Form, typed: Typed, language: 'id' | 'en'): Problem[] {
  const { faults, missing, failing } = readTyped(form, typed);
  const all = { ...missingFaults(missing), ...faults };
  const fields = form.indicators.flatMap((indicator) => {
    const fault = all[indicator.code];
    if (fault === undefined) return [];
    return [
      { message: `${questionOf(indicator, language).label}: ${faultWords(fault, language)}`, path: [indicator.code] },
    ];
  });
  const checks = failing
    .filter(({ severity }) => severity === 'ERROR')
    .map(({ message, indicators }) => ({ ...textIn(message, language), path: indicators.slice(0, 1) }));
  return [...fields, ...checks];
}

/** The comments of a returned report by indicator; those on the whole stand under the empty name. */
export function commentsOf(
  report: Pick<NonNullable<ReportQuery['report']>, 'comments'> | null,
): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { indicator, text } of report?.comments ?? []) {
    const at = indicator ?? '';
    found[at] = [...(found[at] ?? []), text];
  }
  return found;
}
