import { useRef, useState } from 'preact/hooks';
import * as operations from '#client/operations.generated.ts';
import { sayOffice } from '../../words/office.ts';
import { sayImport } from '../../words/officeImport.ts';
import { useDesk } from '../desk.ts';
import { callOf, NO_OUTCOME, type Outcome, withAnswer } from '../import/calls.ts';
import type { ReadFile } from '../import/readFile.ts';
import { CheckField, TextField } from '../parts/Field.tsx';
import { Held } from '../parts/Held.tsx';
import { KeptNotice } from '../parts/KeptNotice.tsx';
import { useKept } from '../useKept.ts';
import { useQuestion } from '../useQuestion.ts';
import { ImportColumns } from './importColumns.tsx';
import { ImportOutcome } from './importOutcome.tsx';

type Sendable = Exclude<ReadFile, { fault: string }>;
type Stage = 'WAITS' | 'CHECKING' | 'CHECKED' | 'WRITING' | 'WRITTEN';

/** A spreadsheet of reports: read here, checked by the registry without writing, and handed in. */
export function ImportRoom() {
  const { ask, send, language } = useDesk();
  const say = sayImport(language);
  const kept = useKept('/kerja/impor', { formId: '', partial: false }, say('draft'));
  const { formId, partial } = kept.value;
  const form = useQuestion(operations.formIndicators, formId.trim() === '' ? null : { id: formId.trim() });
  const indicators = form.answer?.data?.reportForm?.indicators ?? null;
  const file = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<Sendable | null>(null);
  const [stage, setStage] = useState<Stage>('WAITS');
  const [fault, setFault] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Outcome>(NO_OUTCOME);
  const isBusy = stage === 'CHECKING' || stage === 'WRITING';
  const isGood = outcome.cells.length === 0 && outcome.faults.length === 0;

  const begin = (value: typeof kept.value): void => {
    kept.set(value);
    setStage('WAITS');
  };
  const check = async (): Promise<void> => {
    const [chosen] = file.current?.files ?? [];
    setFault(null);
    setOutcome(NO_OUTCOME);
    if (indicators === null) return setFault(say('noForm'));
    if (chosen === undefined) return setFault(say('noFile'));
    setStage('CHECKING');
    const reader = await import('../import/readFile.ts').catch(() => null);
    if (reader === null) {
      setStage('WAITS');
      return setFault(sayOffice(language)('unfetched'));
    }
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    const found = await reader.readFile(bytes, { formId: formId.trim(), indicators }, language);
    if ('fault' in found || (!found.isSendable && found.cells.length === 0)) {
      setStage('WAITS');
      return setFault('fault' in found ? found.fault : say('noRows'));
    }
    setRead(found);
    const told = new Set(found.cells.map(({ row, column }) => `${row} ${column}`));
    let all: Outcome = { ...NO_OUTCOME, cells: found.cells };
    for (const rows of found.isSendable ? found.calls : []) {
      const variables = await callOf(rows, { formId: formId.trim(), dryRun: true, partial });
      const one = withAnswer(NO_OUTCOME, rows, await ask(operations.importReports, variables));
      const cells = one.cells.filter(({ row, column }) => !told.has(`${row} ${column}`));
      all = added(all, { ...one, cells });
      setOutcome(all);
    }
    setOutcome({ ...all, cells: [...all.cells].sort((a, b) => a.row - b.row) });
    setStage('CHECKED');
  };
  const write = async (): Promise<void> => {
    if (read === null) return;
    setFault(null);
    setStage('WRITING');
    const bad = new Set(outcome.cells.map(({ row }) => row));
    let all: Outcome = { ...NO_OUTCOME, cells: outcome.cells };
    for (const [number, every] of read.calls.entries()) {
      const rows = every.filter(({ row }) => !bad.has(row));
      if (rows.length === 0) continue;
      const variables = await callOf(rows, { formId: formId.trim(), dryRun: false, partial });
      const about = `${say('write')}: ${formId.trim()}, ${file.current?.files?.[0]?.name ?? ''} (${number + 1})`;
      const sent = await send(operations.importReports, variables, about);
      all =
        sent.tag === 'kept' ? { ...all, kept: all.kept + 1 } : added(all, withAnswer(NO_OUTCOME, rows, sent.answer));
      setOutcome(all);
    }
    kept.forget({ formId, partial });
    setStage('WRITTEN');
  };
  /** Nothing is written yet: the file changed or went away since it was chosen. */
  const unread = (error: unknown): void => {
    setStage('WAITS');
    setFault(`${say('failed')} ${textOf(error)}`);
  };
  /** What was handed in before is told. */
  const unwritten = (error: unknown): void => {
    setStage('WRITTEN');
    setFault(`${say('failedWrite')} ${textOf(error)}`);
  };
  const mayWrite = stage === 'CHECKED' && read?.isSendable === true && (isGood || (partial && outcome.counts.new > 0));
  return (
    <>
      <p>{say('about')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void check().catch(unread);
        }}
      >
        <Held isBusy={isBusy}>
          <TextField
            label={say('form')}
            hint={say('formHint')}
            required
            value={formId}
            error={form.answer?.ok === true && indicators === null ? say('noForm') : null}
            onChange={(text) => begin({ formId: text, partial })}
          />
          {indicators === null ? null : <ImportColumns formId={formId.trim()} indicators={indicators} />}
          <div class="field">
            <label for="berkas">{say('file')}</label>
            <input
              id="berkas"
              ref={file}
              type="file"
              accept=".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
              onChange={() => setStage('WAITS')}
            />
          </div>
          <CheckField label={say('partial')} checked={partial} onChange={(isOn) => begin({ formId, partial: isOn })} />
        </Held>
        <KeptNotice kept={kept} />
        {fault === null ? null : (
          <p class="error" role="alert">
            {fault}
          </p>
        )}
        <p class="buttons">
          <button type="submit" class={mayWrite ? undefined : 'main'} disabled={isBusy}>
            {say('check')}
          </button>
          {mayWrite ? (
            <button type="button" class="main" onClick={() => void write().catch(unwritten)}>
              {say('write')}
            </button>
          ) : null}
        </p>
      </form>
      <p role="status">{stage === 'CHECKING' ? say('working') : stage === 'WRITING' ? say('writing') : null}</p>
      {stage === 'WAITS' ? null : (
        <ImportOutcome outcome={outcome} isWritten={stage === 'WRITTEN'} isDone={!isBusy} partial={partial} />
      )}
    </>
  );
}

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const added = (one: Outcome, other: Outcome): Outcome => ({
  counts: {
    new: one.counts.new + other.counts.new,
    unchanged: one.counts.unchanged + other.counts.unchanged,
    refused: one.counts.refused + other.counts.refused,
    written: one.counts.written + other.counts.written,
  },
  cells: [...one.cells, ...other.cells],
  warnings: [...one.warnings, ...other.warnings],
  faults: [...one.faults, ...other.faults],
  kept: one.kept + other.kept,
});
