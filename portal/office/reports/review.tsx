import { useId, useState } from 'preact/hooks';
import * as operations from '#client/operations.generated.ts';
import { sayReports } from '../../words/officeReports.ts';
import { contentKey } from '../contentKey.ts';
import { useDesk } from '../desk.ts';
import { TextField } from '../parts/Field.tsx';
import { Held } from '../parts/Held.tsx';
import { KeptNotice } from '../parts/KeptNotice.tsx';
import { type Problem, Problems } from '../parts/Problems.tsx';
import { useKept } from '../useKept.ts';
import type { Form } from './answers.ts';
import { AnswersTable } from './answersTable.tsx';
import { pathOf, type ReportName } from './name.ts';
import { problemsOf, type ReportRefusal, textIn } from './problems.ts';
import type { Report } from './read.ts';
import { Changes, Revisions } from './revisions.tsx';

interface Props {
  readonly name: ReportName;
  readonly form: Form;
  readonly report: Report;
  readonly onDone: (told: string) => void;
}

/** What stands for the whole report among comments by indicator. */
const WHOLE = '';

/** A submitted report before its reviewer: verified as it is, or returned with comments on what is to be mended. */
export function Review({ name, form, report, onDone }: Props) {
  const { send, language } = useDesk();
  const say = sayReports(language);
  const about = `${name.agency}, ${name.form} ${name.period}`;
  const place = `${pathOf(name)}#catatan-${report.version}`;
  const kept = useKept<Readonly<Record<string, string>>>(place, {}, `${say('comments')}: ${about}`);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const why = useId();
  const [isBusy, setBusy] = useState(false);
  const comments = [WHOLE, ...form.indicators.map(({ code }) => code)]
    .map((code) => ({ indicator: code === WHOLE ? null : code, text: (kept.value[code] ?? '').trim() }))
    .filter(({ text }) => text !== '');

  const verify = async (): Promise<void> => {
    const input = { reportId: report.id, expectedVersion: report.version };
    const idempotencyKey = await contentKey('verifyReport', input);
    const outcome = await send(operations.verifyReport, { input: { ...input, idempotencyKey } }, about);
    if (outcome.tag === 'kept') {
      kept.forget({});
      return onDone(say('waits'));
    }
    const payload = outcome.answer.data?.verifyReport;
    if (payload?.report) {
      kept.forget({});
      onDone(say('verified'));
    } else setProblems(told(outcome.answer, payload?.userErrors ?? []));
  };

  const giveBack = async (): Promise<void> => {
    if (comments.length === 0) return setProblems([{ message: say('needsComment'), path: ['whole'] }]);
    const input = { reportId: report.id, expectedVersion: report.version, comments };
    const idempotencyKey = await contentKey('returnReport', input);
    const outcome = await send(operations.returnReport, { input: { ...input, idempotencyKey } }, about);
    if (outcome.tag === 'kept') {
      kept.forget({});
      return onDone(say('waits'));
    }
    const payload = outcome.answer.data?.returnReport;
    if (payload?.report) {
      kept.forget({});
      onDone(say('returned'));
    } else setProblems(told(outcome.answer, payload?.userErrors ?? []));
  };

  /** Somebody else decided meanwhile: nothing typed is lost, and the report is read again. */
  const told = (answer: Parameters<typeof problemsOf>[0], userErrors: readonly ReportRefusal[]): Problem[] => [
    ...(userErrors.some((one) => 'actualVersion' in one) ? [{ message: say('elsewhere'), path: [] }] : []),
    ...problemsOf(answer, userErrors, language),
  ];
  const once = (work: () => Promise<void>) => () => {
    setBusy(true);
    setProblems([]);
    void work().finally(() => setBusy(false));
  };

  return (
    <section class="review">
      <p>{say('awaits')}</p>
      {report.correctionReason === null ? null : (
        <p>
          {say('reason')}: {report.correctionReason}
        </p>
      )}
      <Problems problems={problems} lang={language} />
      <Held isBusy={isBusy}>
        <KeptNotice kept={kept} />
        {report.warnings.length === 0 ? null : (
          <div class="notice warnings">
            <h2>{say('warnings')}</h2>
            <ul>
              {report.warnings.map(({ code, message }) => {
                const { message: text, lang } = textIn(message, language);
                return (
                  <li key={code} lang={lang}>
                    {text}
                  </li>
                );
              })}
            </ul>
          </div>
        )}
        <Changes form={form} report={report} />
        <AnswersTable
          form={form}
          report={report}
          beside={({ code, label }) => (
            <textarea
              rows={1}
              maxLength={2000}
              aria-label={`${say('comment')}: ${label[language] ?? label.id}`}
              value={kept.value[code] ?? ''}
              onInput={(event) => kept.set({ ...kept.value, [code]: event.currentTarget.value })}
            />
          )}
        />
        <TextField
          label={`${say('comment')}: ${say('wholeReport')}`}
          path="whole"
          rows={2}
          maxLength={2000}
          value={kept.value[WHOLE] ?? ''}
          onChange={(text) => kept.set({ ...kept.value, [WHOLE]: text })}
        />
      </Held>
      <p class="buttons">
        <button type="button" disabled={isBusy} onClick={once(giveBack)}>
          {say('giveBack')}
        </button>
        <button
          type="button"
          class="main"
          disabled={isBusy || comments.length > 0}
          aria-describedby={comments.length === 0 ? undefined : why}
          onClick={once(verify)}
        >
          {say('verify')}
        </button>
      </p>
      {comments.length === 0 ? null : <p id={why}>{say('whyNotVerify')}</p>}
      <Revisions report={report} />
    </section>
  );
}
