import { useState } from 'preact/hooks';
import type { ReportFormsQuery, ReportsPageQuery } from '#client/operations.generated.ts';
import * as operations from '#client/operations.generated.ts';
import { periodName, periodsSince } from '../../parts/periods.ts';
import { dayOf } from '../../parts/written.ts';
import { sayReports } from '../../words/officeReports.ts';
import { useDesk } from '../desk.ts';
import { SelectField } from '../parts/Field.tsx';
import { Answered, Empty } from '../parts/States.tsx';
import { To } from '../parts/To.tsx';
import { useQuestion } from '../useQuestion.ts';
import { decidesOn, pathOf } from './name.ts';

type ListedForm = ReportFormsQuery['reportForms'][number];
type HandedInReport = ReportsPageQuery['reports']['nodes'][number];

/**
 * What waits to be verified of one form and period, whoever owes it: what is owed does not tell of corrections, since the report stays
 * verified meanwhile, nor of reports that nobody owes. `regionCode`: null for the nation.
 */
export function HandedIn({ regionCode }: { readonly regionCode: string | null }) {
  const { language, today } = useDesk();
  const say = sayReports(language);
  const [chosen, setChosen] = useState<{ readonly form?: string; readonly period?: string }>({});
  const forms = useQuestion(operations.reportForms, {});
  return (
    <section>
      <h2>{say('handedIn')}</h2>
      <p>{say('handedInAbout')}</p>
      <Answered question={forms}>
        {({ reportForms }) => {
          const form = reportForms.find(({ key }) => key === chosen.form) ?? reportForms[0];
          if (form === undefined) return <Empty>{say('noForms')}</Empty>;
          const periods = periodsSince(begunOf(form, today), today, form.frequency);
          // The latest that is over: for it everything is owed.
          const period = chosen.period ?? periods[1] ?? periods[0] ?? '';
          return (
            <>
              <SelectField
                label={say('form')}
                value={form.key}
                choices={reportForms.map(({ key, name }) => ({ value: key, label: name[language] ?? name.id }))}
                onChange={(key) => setChosen({ form: key })}
              />
              <SelectField
                label={say('period')}
                value={period}
                choices={periods.map((value) => ({ value, label: periodName(value, language) }))}
                onChange={(value) => setChosen({ form: form.key, period: value })}
              />
              {period === '' ? null : (
                <Waiting key={`${form.key} ${period}`} form={form} period={period} regionCode={regionCode} />
              )}
            </>
          );
        }}
      </Answered>
    </section>
  );
}

/** The day from which reports of a form can be; two years back where nothing tells it. */
const begunOf = ({ effectiveFrom, regulation }: ListedForm, today: string): string =>
  effectiveFrom ??
  regulation.effectiveFrom ??
  regulation.issuedOn ??
  `${Number(today.slice(0, 4)) - 2}${today.slice(4)}`;

interface WaitingProps {
  readonly form: ListedForm;
  readonly period: string;
  readonly regionCode: string | null;
}

function Waiting({ form, period, regionCode }: WaitingProps) {
  const { language } = useDesk();
  const say = sayReports(language);
  const [after, setAfter] = useState<string | null>(null);
  const filter = {
    formId: form.key,
    period,
    states: ['SUBMITTED' as const],
    ...(regionCode === null ? {} : { regionCode }),
  };
  const question = useQuestion(operations.reportsPage, { filter, after });
  return (
    <Answered question={question}>
      {({ reports: { nodes, pageInfo } }) => (
        <>
          {nodes.length === 0 ? <Empty>{say('nothingHandedIn')}</Empty> : <WaitingTable reports={nodes} />}
          {pageInfo.hasNextPage ? (
            <p>
              <button type="button" onClick={() => setAfter(pageInfo.endCursor)}>
                {say('more')}
              </button>
            </p>
          ) : null}
        </>
      )}
    </Answered>
  );
}

function WaitingTable({ reports }: { readonly reports: readonly HandedInReport[] }) {
  const { language, viewer } = useDesk();
  const say = sayReports(language);
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            {(['agency', 'revision', 'submittedOn'] as const).map((head) => (
              <th key={head} scope="col">
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {reports.map(({ id, agency, form, period, revision, submittedAt }) => (
            <tr key={id}>
              <th scope="row">
                <To path={pathOf({ agency: agency.key, form: form.key, period })}>{agency.name}</To>
                {decidesOn(viewer, agency.key) ? null : <small> ({say('notYoursToDecide')})</small>}
              </th>
              <td>{revision}</td>
              <td>{submittedAt === null ? '–' : dayOf(submittedAt, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
