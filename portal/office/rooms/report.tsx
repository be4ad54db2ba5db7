import { useRef, useState } from 'preact/hooks';
import { periodName } from '../../parts/periods.ts';
import { dayOf } from '../../parts/written.ts';
import { sayReports } from '../../words/officeReports.ts';
import { OBLIGATION_STATES } from '../../words/states.ts';
import { useDesk } from '../desk.ts';
import { Empty, Loading, Unread } from '../parts/States.tsx';
import { AnswersTable } from '../reports/answersTable.tsx';
import { Correction } from '../reports/correction.tsx';
import { commentsOf, Editor, keptUpon, type Upon } from '../reports/editor.tsx';
import { decidesOn, type ReportName } from '../reports/name.ts';
import { type Report, type ReportRead, useReport } from '../reports/read.ts';
import { Reopening } from '../reports/reopening.tsx';
import { Review } from '../reports/review.tsx';
import { Changes, Revisions } from '../reports/revisions.tsx';
import type { RoomProps } from '../rooms.ts';

/** One report: for its agency a form while it may be written, for its reviewers what is to be decided, for all else its answers. */
export function ReportRoom({ parts }: RoomProps) {
  const { language, viewer } = useDesk();
  const say = sayReports(language);
  const name: ReportName = { agency: parts.agency ?? '', form: parts.form ?? '', period: parts.period ?? '' };
  const read = useReport(name);
  const [told, setTold] = useState<string | null>(null);
  const begin = (): void => setTold(null);
  const done = (text: string): void => {
    setTold(text);
    read.again();
  };
  const form = read.form.answer;
  const around = read.around.answer;
  const kept = useRef<Upon | null>(null);
  if (read.isWhole) kept.current = null;
  else if (viewer.role === 'AGENCY_REPORTER' && (form?.ok === false || around?.ok === false)) {
    kept.current = keptUpon(viewer.subject ?? '', name) ?? kept.current;
  }
  // Both answers have the form at the same place, so that it goes on as it stands when what it is written upon can be read again.
  if (kept.current !== null) {
    return (
      <>
        <p>
          <strong>{kept.current.agencyName}</strong> · {kept.current.form.name[language] ?? kept.current.form.name.id} ·{' '}
          {periodName(name.period, language)}
        </p>
        {null}
        <Told text={told} />
        <Work name={name} read={read} kept={kept.current} onBegin={begin} onDone={done} />
      </>
    );
  }
  if (form !== null && !form.ok) return <Unread answer={form} again={read.form.again} />;
  if (around !== null && !around.ok) return <Unread answer={around} again={read.around.again} />;
  if (!read.isWhole || form === null || around === null) return <Loading />;
  if (form.data.reportForm === null) return <Empty>{say('unknownForm')}</Empty>;
  const { agency } = around.data;
  if (agency === null) return <Empty>{say('unknownAgency')}</Empty>;
  return (
    <>
      <p>
        <strong>{agency.name}</strong> ({agency.region.name}) ·{' '}
        {form.data.reportForm.name[language] ?? form.data.reportForm.name.id} · {periodName(name.period, language)}
        {read.report === null ? null : ` · ${say('revision')} ${read.report.revision}`}
      </p>
      <Deadline read={read} />
      <Told text={told} />
      <Work name={name} read={read} kept={null} onBegin={begin} onDone={done} />
    </>
  );
}

function Told({ text }: { readonly text: string | null }) {
  if (text === null) return null;
  return (
    <p class="notice" role="status">
      {text}
    </p>
  );
}

function Deadline({ read: { obligation } }: { readonly read: ReportRead }) {
  const { language } = useDesk();
  const say = sayReports(language);
  if (obligation === null) return null;
  const { state, dueOn, closesOn, closedSince, reopenedUntil } = obligation;
  return (
    <p>
      {OBLIGATION_STATES[state][language]} · {say('dueOn')} {dayOf(dueOn, language)}, {say('closesOn')}{' '}
      {dayOf(closesOn, language)}.
      {reopenedUntil === null ? null : (
        <>
          {' '}
          {say('reopenedUntil')} {dayOf(reopenedUntil, language)}.
        </>
      )}
      {closedSince === null ? null : (
        <strong>
          {' '}
          {say('closed')} {dayOf(closedSince, language)}. {say('closedAbout')}
        </strong>
      )}
    </p>
  );
}

/** What the reviewer said of the whole report. */
function WholeComments({ report }: { readonly report: Report }) {
  const say = sayReports(useDesk().language);
  return (
    <>
      {commentsOf(report)['']?.map((text) => (
        <p key={text} class="comment">
          <strong>{say('wholeReport')}:</strong> {text}
        </p>
      ))}
    </>
  );
}

interface WorkProps {
  readonly name: ReportName;
  readonly read: ReportRead;
  /** What a draft is written upon while the report cannot be read; null where it can. */
  readonly kept: Upon | null;
  readonly onBegin: () => void;
  readonly onDone: (told: string) => void;
}

function Work({ name, read, kept, onBegin, onDone }: WorkProps) {
  const { viewer, language } = useDesk();
  const say = sayReports(language);
  const { obligation } = read;
  const { form, report } = kept ?? { form: read.form.answer?.data?.reportForm, report: read.report };
  if (!form) return null;
  const isReporter = viewer.role === 'AGENCY_REPORTER';
  const isWritten = report === null || report.state === 'DRAFT' || report.state === 'RETURNED';
  if (isReporter && (kept !== null || isWritten)) {
    return (
      <>
        {report?.state === 'RETURNED' ? (
          <div class="notice" role="status">
            <h2>{say('comments')}</h2>
            <p>{say('commentsAbout')}</p>
            <WholeComments report={report} />
          </div>
        ) : null}
        <Editor
          name={name}
          upon={kept ?? { form, report, agencyName: read.around.answer?.data?.agency?.name ?? name.agency }}
          onBegin={onBegin}
          onDone={onDone}
        />
      </>
    );
  }
  const canReopen = viewer.role === 'MINISTRY_REGISTRAR' && obligation !== null && obligation.closedSince !== null;
  const reopening = canReopen ? <Reopening name={name} onDone={onDone} /> : null;
  if (report === null) {
    return (
      <>
        <Empty>
          {say('noReport')} {say('notTheirs')}
        </Empty>
        {reopening}
      </>
    );
  }
  const isReviewer = decidesOn(viewer, name.agency);
  if (isReviewer && report.state === 'SUBMITTED') {
    return <Review name={name} form={form} report={report} onDone={onDone} />;
  }
  return (
    <>
      <p>
        {say(report.state === 'VERIFIED' ? 'isPublic' : report.state === 'SUBMITTED' ? 'awaits' : 'awaitsMending')}
        {report.state === 'SUBMITTED' && viewer.role === 'REGION_OFFICER' ? ` ${say('theirsToDecide')}` : null}
      </p>
      {report.correctionReason === null ? null : (
        <p>
          {say('reason')}: {report.correctionReason}
        </p>
      )}
      {report.state === 'RETURNED' ? <WholeComments report={report} /> : null}
      <Changes form={form} report={report} />
      <AnswersTable form={form} report={report} />
      {isReporter && report.state === 'VERIFIED' ? (
        <Correction name={name} form={form} report={report} onDone={onDone} />
      ) : null}
      {reopening}
      <Revisions report={report} />
    </>
  );
}
