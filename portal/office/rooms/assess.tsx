import * as operations from '#client/operations.generated.ts';
import { sayRegion } from '../../words/officeRegion.ts';
import { ELIGIBILITIES } from '../../words/states.ts';
import { useDesk } from '../desk.ts';
import { ASSESS_AGENCY } from '../form/regionFields.ts';
import { WriteForm } from '../form/WriteForm.tsx';
import { Answered, Empty } from '../parts/States.tsx';
import { To } from '../parts/To.tsx';
import type { RoomProps } from '../rooms.ts';
import { useQuestion } from '../useQuestion.ts';

/** One agency of the region: whether it may apply flexible work. */
export function AssessRoom({ parts }: RoomProps) {
  const { viewer, language, today } = useDesk();
  const say = sayRegion(language);
  const code = viewer.region?.code ?? '';
  const question = useQuestion(operations.agencyAssessments, { id: parts.agency ?? '' });
  return (
    <>
      <p>
        <To path="/kerja/perangkat">{say('back')}</To>
      </p>
      <Answered question={question}>
        {({ agency }) => {
          if (agency === null || agency.region.code !== code) return <Empty>{say('noAgency')}</Empty>;
          const { key, name, assessments } = agency;
          return (
            <>
              <h2>{name}</h2>
              {assessments.length === 0 ? (
                <Empty>{say('notAssessed')}</Empty>
              ) : (
                <ul>
                  {assessments.map(({ id, eligibility, effectiveFrom, reason }) => (
                    <li key={id}>
                      {effectiveFrom}: <strong>{ELIGIBILITIES[eligibility][language]}</strong>. {reason}
                    </li>
                  ))}
                </ul>
              )}
              <WriteForm
                key={key}
                place={`/kerja/perangkat/${key}`}
                about={`${say('assessTitle')}: ${name}`}
                fields={ASSESS_AGENCY}
                lists={{}}
                initial={{ effectiveFrom: today }}
                beside={{ agency: key }}
                version={null}
                operation={operations.assessAgency}
                onChanged={question.again}
                sendLabel={say('assessSend')}
                publicPath={() => `/daerah/${code}`}
              />
            </>
          );
        }}
      </Answered>
    </>
  );
}
