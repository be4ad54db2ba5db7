import * as operations from '#client/operations.generated.ts';
import { dayOf } from '../../parts/written.ts';
import { sayReports } from '../../words/officeReports.ts';
import { OBLIGATION_STATES } from '../../words/states.ts';
import { useDesk } from '../desk.ts';
import { Answered, Empty } from '../parts/States.tsx';
import { useQuestion } from '../useQuestion.ts';
import type { Form } from './answers.ts';
import { answerWords } from './answersTable.tsx';
import { questionOf } from './fields.tsx';
import type { Report } from './read.ts';

/** The revisions of a report: where each stands, and on which days, in Jakarta, it was submitted and verified. Nothing where there is but one. */
export function Revisions({ report }: { readonly report: Report }) {
  const { language } = useDesk();
  const say = sayReports(language);
  if (report.revisions.length < 2) return null;
  return (
    <>
      <h2>{say('revisions')}</h2>
      <ul>
        {report.revisions.map(({ revision, state, submittedAt, verifiedAt }) => (
          <li key={revision}>
            {say('revision')} {revision}: {state === 'DRAFT' ? say('draft') : OBLIGATION_STATES[state][language]}
            {submittedAt === null ? null : (
              <>
                ; {say('submittedOn').toLowerCase()} {dayOf(submittedAt, language)}
              </>
            )}
            {verifiedAt === null ? null : (
              <>
                ; {say('verifiedOn')} {dayOf(verifiedAt, language)}
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What a correction under review changes against what is verified, and what a mended report changes against what was returned. */
export function Changes({ form, report }: { readonly form: Form; readonly report: Report }) {
  const say = sayReports(useDesk().language);
  const revision = revisionBefore(report);
  const question = useQuestion(operations.report, revision === null ? null : { id: report.id, revision });
  if (revision === null) return null;
  return (
    <section>
      <h2>
        {say('changes')} {revision}
      </h2>
      <Answered question={question}>
        {({ report: before }) =>
          before === null ? (
            <Empty>{say('noReport')}</Empty>
          ) : (
            <ChangedAnswers form={form} before={before} now={report} />
          )
        }
      </Answered>
    </section>
  );
}

/** The revision that a submitted one is compared with: for a correction the verified one, else the one before. */
function revisionBefore({ state, revision, revisions, correctionReason }: Report): number | null {
  if (state !== 'SUBMITTED') return null;
  const earlier = revisions.filter((one) => one.revision < revision);
  const verified = earlier.filter((one) => one.state === 'VERIFIED');
  return (correctionReason === null ? earlier : verified).at(-1)?.revision ?? null;
}

interface ChangedProps {
  readonly form: Form;
  readonly before: Report;
  readonly now: Report;
}

function ChangedAnswers({ form, before, now }: ChangedProps) {
  const { language } = useDesk();
  const say = sayReports(language);
  const words = ({ values }: Report, indicator: Form['indicators'][number]): string =>
    answerWords(
      values.find((one) => one.indicator.code === indicator.code),
      indicator,
      language,
    );
  const changed = form.indicators
    .map((indicator) => ({ indicator, old: words(before, indicator), next: words(now, indicator) }))
    .filter(({ old, next }) => old !== next);
  if (changed.length === 0) return <p>{say('nothingChanged')}</p>;
  return (
    <div class="scroll">
      <table class="changes">
        <thead>
          <tr>
            {(['question', 'before', 'after'] as const).map((head) => (
              <th key={head} scope="col">
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changed.map(({ indicator, old, next }) => {
            const { label, labelLang } = questionOf(indicator, language);
            return (
              <tr key={indicator.code}>
                <th scope="row" lang={labelLang}>
                  {label}
                </th>
                <td>{old}</td>
                <td>{next}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
