import * as operations from '#client/operations.generated.ts';
import { sayRegion } from '../../words/officeRegion.ts';
import { useDesk } from '../desk.ts';
import { useBases } from '../form/lists.ts';
import { PLAN_STUDY } from '../form/regionFields.ts';
import { WriteForm } from '../form/WriteForm.tsx';
import { Answered, Empty, Status } from '../parts/States.tsx';
import { To } from '../parts/To.tsx';
import { useQuestion } from '../useQuestion.ts';

/** The region's studies, and a form to plan one. */
export function Studies() {
  const { viewer, language } = useDesk();
  const say = sayRegion(language);
  const code = viewer.region?.code ?? '';
  const question = useQuestion(operations.regionStudies, { code });
  const bases = useBases();
  return (
    <>
      <section>
        <h2>{say('studies')}</h2>
        <Answered question={question}>{({ region }) => <StudyTable studies={region?.studies ?? []} />}</Answered>
      </section>
      <section>
        <h2>{say('planTitle')}</h2>
        <WriteForm
          place="/kerja/kajian"
          about={say('planTitle')}
          fields={PLAN_STUDY}
          lists={{ basis: bases }}
          initial={{}}
          beside={{ regionCode: code }}
          version={null}
          operation={operations.planStudy}
          onChanged={question.again}
          sendLabel={say('planSend')}
          publicPath={() => `/daerah/${code}`}
        />
      </section>
    </>
  );
}

type Study = NonNullable<operations.RegionStudiesQuery['region']>['studies'][number];

function StudyTable({ studies }: { readonly studies: readonly Study[] }) {
  const say = sayRegion(useDesk().language);
  if (studies.length === 0) return <Empty>{say('studiesNone')}</Empty>;
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{say('title')}</th>
            <th scope="col">{say('conductedBy')}</th>
            <th scope="col">{say('plannedOn')}</th>
            <th scope="col">{say('state')}</th>
          </tr>
        </thead>
        <tbody>
          {studies.map(({ id, title, conductedBy, plannedOn, completedOn }) => (
            <tr key={id}>
              <th scope="row">
                <To path={`/kerja/kajian/${encodeURIComponent(id)}`}>{title}</To>
              </th>
              <td>{conductedBy}</td>
              <td>{plannedOn}</td>
              <td>
                {completedOn === null ? (
                  <Status tone="wait">{say('underWay')}</Status>
                ) : (
                  <Status tone="good">
                    {say('completed')} {completedOn}
                  </Status>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
