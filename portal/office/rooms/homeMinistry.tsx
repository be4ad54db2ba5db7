import * as operations from '#client/operations.generated.ts';
import { sayHome } from '../../words/officeHome.ts';
import { useDesk } from '../desk.ts';
import { Answered, Empty } from '../parts/States.tsx';
import { To } from '../parts/To.tsx';
import { periodBefore } from '../period.ts';
import { useQuestion } from '../useQuestion.ts';

/** Of each form's last period: how many reports wait to be verified, are overdue or are returned, in the whole nation. */
export function NationReports() {
  const { viewer, language } = useDesk();
  const say = sayHome(language);
  const forms = useQuestion(operations.reportForms, {});
  return (
    <section>
      <h2>{say('nationReports')}</h2>
      <Answered question={forms}>
        {({ reportForms }) => reportForms.map(({ key }) => <FormReports key={key} formId={key} />)}
      </Answered>
      {viewer.role === 'MINISTRY_REGISTRAR' ? (
        <p>
          <To path="/kerja/verifikasi">{say('verification')}</To>
        </p>
      ) : null}
    </section>
  );
}

function FormReports({ formId }: { readonly formId: string }) {
  const { language, today } = useDesk();
  const say = sayHome(language);
  const form = useQuestion(operations.reportForm, { id: formId });
  const found = form.answer?.data?.reportForm ?? null;
  const period = found === null ? null : periodBefore(today, found.frequency);
  const progress = useQuestion(
    operations.reportingProgress,
    period === null ? null : { formId, period, groupBy: 'NATION' },
  );
  return (
    <Answered question={form}>
      {({ reportForm }) =>
        reportForm === null || period === null ? null : (
          <>
            <h3 lang={language === 'en' && reportForm.name.en === null ? 'id' : undefined}>
              {language === 'en' ? (reportForm.name.en ?? reportForm.name.id) : reportForm.name.id}, {period}
            </h3>
            <Answered question={progress}>
              {({ reportingProgress: [nation] }) => {
                if (nation === undefined || nation.owed === 0) return <Empty>{say('nationNone')}</Empty>;
                const { owed, submitted, verified, overdue, returned } = nation;
                const counts = [
                  ['owed', owed],
                  ['toVerify', submitted - verified],
                  ['verified', verified],
                  ['overdue', overdue],
                  ['returned', returned],
                ] as const;
                return (
                  <dl>
                    {counts.map(([name, count]) => (
                      <div key={name} class="count">
                        <dt>{say(name)}</dt>
                        <dd>{count ?? '–'}</dd>
                      </div>
                    ))}
                  </dl>
                );
              }}
            </Answered>
          </>
        )
      }
    </Answered>
  );
}
