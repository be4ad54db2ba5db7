import { useState } from 'preact/hooks';
import * as operations from '#client/operations.generated.ts';
import { sayRegion } from '../../words/officeRegion.ts';
import { ELIGIBILITIES } from '../../words/states.ts';
import { useDesk } from '../desk.ts';
import { REGISTER_AGENCY } from '../form/regionFields.ts';
import { WriteForm } from '../form/WriteForm.tsx';
import { Answered, Empty, Status } from '../parts/States.tsx';
import { To } from '../parts/To.tsx';
import { useQuestion } from '../useQuestion.ts';

/** The region's agencies with what was found of each, and a form to register one. */
export function Agencies() {
  const { viewer, language } = useDesk();
  const say = sayRegion(language);
  const code = viewer.region?.code ?? '';
  const [after, setAfter] = useState<string | null>(null);
  const question = useQuestion(operations.regionAgencies, { code, after });
  return (
    <>
      <section>
        <h2>{say('agencies')}</h2>
        <Answered question={question}>
          {({ region }) => {
            const page = region?.agencies;
            const next = page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null;
            return (
              <>
                <AgencyTable agencies={page?.nodes ?? []} />
                <p class="buttons">
                  {after === null ? null : (
                    <button type="button" onClick={() => setAfter(null)}>
                      {say('back')}
                    </button>
                  )}
                  {next === null ? null : (
                    <button type="button" onClick={() => setAfter(next)}>
                      {say('more')}
                    </button>
                  )}
                </p>
              </>
            );
          }}
        </Answered>
      </section>
      <section>
        <h2>{say('registerTitle')}</h2>
        <WriteForm
          place="/kerja/perangkat"
          about={say('registerTitle')}
          fields={REGISTER_AGENCY}
          lists={{}}
          initial={{}}
          beside={{ regionCode: code }}
          version={null}
          operation={operations.registerAgency}
          onChanged={question.again}
          sendLabel={say('registerSend')}
          publicPath={() => `/daerah/${code}`}
        />
      </section>
    </>
  );
}

type Agency = NonNullable<operations.RegionAgenciesQuery['region']>['agencies']['nodes'][number];

const TONES = { ELIGIBLE: 'good', PARTLY: 'wait', NOT_ELIGIBLE: 'bad' } as const;

function AgencyTable({ agencies }: { readonly agencies: readonly Agency[] }) {
  const { language } = useDesk();
  const say = sayRegion(language);
  if (agencies.length === 0) return <Empty>{say('agenciesNone')}</Empty>;
  const open = agencies.filter(({ assessment }) => assessment === null).length;
  return (
    <>
      <p>
        {open} {say('notAssessedCount')} {agencies.length}.
      </p>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{say('name')}</th>
              <th scope="col">{say('eligibility')}</th>
              <th scope="col">{say('effectiveFrom')}</th>
              <th scope="col">{say('assessTitle')}</th>
            </tr>
          </thead>
          <tbody>
            {agencies.map(({ key, name, assessment }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td>
                  {assessment === null ? (
                    <Status tone="plain">{say('notAssessed')}</Status>
                  ) : (
                    <Status tone={TONES[assessment.eligibility]}>
                      {ELIGIBILITIES[assessment.eligibility][language]}
                    </Status>
                  )}
                </td>
                <td>{assessment?.effectiveFrom ?? ''}</td>
                <td>
                  <To path={`/kerja/perangkat/${key}`}>
                    {say('assess')} <span class="unseen">{name}</span>
                  </To>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
