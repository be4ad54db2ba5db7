import { useEffect, useRef, useState } from 'preact/hooks';
import * as operations from '#client/operations.generated.ts';
import { sayReports } from '../../words/officeReports.ts';
import { contentKey } from '../contentKey.ts';
import { useDesk } from '../desk.ts';
import { TextField } from '../parts/Field.tsx';
import { Held } from '../parts/Held.tsx';
import { KeptNotice } from '../parts/KeptNotice.tsx';
import { type Problem, Problems } from '../parts/Problems.tsx';
import { useKept } from '../useKept.ts';
import { changedValues, type Draft, type Form, readTyped, standingUpon, type Typed, typedOf } from './answers.ts';
import { Disputed } from './disputed.tsx';
import { faultsOf } from './editor.tsx';
import { Failing } from './failing.tsx';
import { Fields } from './fields.tsx';
import { pathOf, type ReportName } from './name.ts';
import { problemsOf } from './problems.ts';
import type { Report } from './read.ts';

interface Props {
  readonly name: ReportName;
  readonly form: Form;
  readonly report: Report;
  readonly onDone: (told: string) => void;
}

/** What is kept on the device of a correction. */
type Kept = Draft & { readonly reason: string };

/** The correction of a verified report: its answers as they stand, what is to become of them, and why. Only what changed is sent. */
export function Correction({ name, form, report, onDone }: Props) {
  const { send, language } = useDesk();
  const say = sayReports(language);
  const recorded = typedOf(report.values, language);
  const about = `${say('correct')}: ${name.agency}, ${name.form} ${name.period}`;
  const untyped: Kept = { typed: recorded, begun: recorded, version: report.version, reason: '' };
  const kept = useKept<Kept>(`${pathOf(name)}#koreksi`, untyped, about);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [isMerged, setMerged] = useState(false);
  const [isOpen, setOpen] = useState(kept.at !== null);
  const [isBusy, setBusy] = useState(false);
  const draft = kept.at === null ? untyped : kept.value;
  const latest = useRef(draft);
  latest.current = draft;
  const { typed, reason } = draft;
  const read = readTyped(form, typed);
  const standing = standingUpon(form, draft, untyped);
  const keepNext = (next: Kept): void => {
    latest.current = next;
    kept.set(next);
  };
  const change = (changes: { typed: Typed } | { reason: string }): void => keepNext({ ...latest.current, ...changes });
  /** Goes on upon the report as it is now, so that what others corrected meanwhile is not turned back. */
  const goOnWith = (next: Typed): void => {
    keepNext({ ...untyped, typed: next, reason: latest.current.reason });
    setProblems([]);
    setMerged(true);
  };

  useEffect(() => {
    // A key may have been typed since this was drawn.
    const now = standingUpon(form, latest.current, untyped);
    if (now.tag === 'merged') goOnWith(now.typed);
    if (now.tag !== 'taken') return;
    kept.forget(untyped);
    setOpen(false);
  }, [standing.tag, report.version]);

  const submit = async (): Promise<void> => {
    const values = changedValues(form, recorded, typed);
    const found = faultsOf(form, typed, language);
    if (values.length === 0) found.push({ message: say('nothingChanged'), path: [] });
    if (reason.trim() === '') found.push({ message: `${say('reason')}: ${say('missing')}`, path: ['reason'] });
    setProblems(found);
    if (found.length > 0) return;
    const input = { reportId: report.id, expectedVersion: report.version, reason: reason.trim(), values };
    const idempotencyKey = await contentKey('correctReport', input);
    const outcome = await send(operations.correctReport, { input: { ...input, idempotencyKey } }, about);
    // The draft stays until the report says what it says: what waits may be refused.
    if (outcome.tag === 'kept') return onDone(say('waits'));
    const payload = outcome.answer.data?.correctReport;
    if (payload?.report) {
      kept.forget(untyped);
      onDone(say('corrected'));
    } else if (payload?.userErrors.some((one) => one.__typename === 'EditConflict')) {
      onDone(say('correctedElsewhere'));
    } else setProblems(problemsOf(outcome.answer, payload?.userErrors ?? [], language, values));
  };

  if (!isOpen) {
    return (
      <p>
        <button type="button" onClick={() => setOpen(true)}>
          {say('correct')}
        </button>
      </p>
    );
  }
  if (standing.tag === 'disputed') {
    return <Disputed form={form} begun={draft.begun} mine={typed} theirs={recorded} onChosen={goOnWith} />;
  }
  return (
    <form
      class="report"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setBusy(true);
        void submit().finally(() => setBusy(false));
      }}
    >
      <p>{say('correctAbout')}</p>
      <Problems problems={problems} lang={language} />
      <Held isBusy={isBusy}>
        <KeptNotice kept={kept} />
        {isMerged ? (
          <p class="notice" role="status">
            {say('correctionMerged')}
          </p>
        ) : null}
        <Fields
          form={form}
          typed={typed}
          onChange={(next) => change({ typed: next })}
          faults={read.faults}
          comments={{}}
        />
        <Failing failing={read.failing} form={form} />
        <TextField
          label={say('reason')}
          hint={say('reasonHint')}
          path="reason"
          required
          rows={3}
          maxLength={2000}
          value={reason}
          onChange={(text) => change({ reason: text })}
        />
      </Held>
      <p class="buttons">
        <button
          type="button"
          disabled={isBusy}
          onClick={() => {
            kept.forget(untyped);
            setMerged(false);
            setOpen(false);
          }}
        >
          {say('cancel')}
        </button>
        <button type="submit" class="main" disabled={isBusy}>
          {say('sendCorrection')}
        </button>
      </p>
    </form>
  );
}
