import { useState } from 'preact/hooks';
import * as operations from '#client/operations.generated.ts';
import { sayReports } from '../../words/officeReports.ts';
import { contentKey } from '../contentKey.ts';
import { useDesk } from '../desk.ts';
import { DayField, TextField } from '../parts/Field.tsx';
import { Held } from '../parts/Held.tsx';
import { type Problem, Problems } from '../parts/Problems.tsx';
import { useKept } from '../useKept.ts';
import { pathOf, type ReportName } from './name.ts';
import { problemsOf } from './problems.ts';

/** The registrar opens a closed period again for one agency. */
export function Reopening({ name, onDone }: { readonly name: ReportName; readonly onDone: (told: string) => void }) {
  const { send, language, today } = useDesk();
  const say = sayReports(language);
  const about = `${say('reopen')}: ${name.agency}, ${name.form} ${name.period}`;
  const kept = useKept(`${pathOf(name)}#buka`, { until: '', reason: '' }, about);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [isBusy, setBusy] = useState(false);
  const { until, reason } = kept.value;
  const submit = async (): Promise<void> => {
    const input = { agency: name.agency, formId: name.form, period: name.period, until, reason: reason.trim() };
    const idempotencyKey = await contentKey('reopenPeriod', input, today);
    const outcome = await send(operations.reopenPeriod, { input: { ...input, idempotencyKey } }, about);
    if (outcome.tag === 'kept') {
      kept.forget({ until: '', reason: '' });
      return onDone(say('waits'));
    }
    const payload = outcome.answer.data?.reopenPeriod;
    if (payload?.reopening) {
      kept.forget({ until: '', reason: '' });
      onDone(say('reopened'));
    } else setProblems(problemsOf(outcome.answer, payload?.userErrors ?? [], language));
  };
  return (
    <form
      class="report"
      onSubmit={(event) => {
        event.preventDefault();
        setBusy(true);
        void submit().finally(() => setBusy(false));
      }}
    >
      <h2>{say('reopen')}</h2>
      <Problems problems={problems} lang={language} />
      <Held isBusy={isBusy}>
        <DayField
          label={say('until')}
          path="input.until"
          required
          min={today}
          value={until}
          onChange={(day) => kept.set({ until: day, reason })}
        />
        <TextField
          label={say('reopenReason')}
          path="input.reason"
          required
          rows={2}
          maxLength={1000}
          value={reason}
          onChange={(text) => kept.set({ until, reason: text })}
        />
      </Held>
      <button type="submit" class="main" disabled={isBusy}>
        {say('reopen')}
      </button>
    </form>
  );
}
