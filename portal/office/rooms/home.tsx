import * as operations from '#client/operations.generated.ts';
import { sayHome } from '../../words/officeHome.ts';
import { LOOKS } from '../../words/states.ts';
import { useDesk } from '../desk.ts';
import { Drafts } from '../parts/Drafts.tsx';
import { Answered, Empty } from '../parts/States.tsx';
import { To } from '../parts/To.tsx';
import { useQuestion } from '../useQuestion.ts';
import { NationReports } from './homeMinistry.tsx';
import { OpenReports } from './homeReports.tsx';

/** What waits for whoever is signed in: what he typed and did not send, and what his agency or region has still to do. */
export function Home() {
  const { viewer } = useDesk();
  const { role, region, agency } = viewer;
  return (
    <>
      <Drafts />
      {role === 'AGENCY_REPORTER' && agency !== null ? <OpenReports of={{ agency: agency.key }} /> : null}
      {role === 'REGION_OFFICER' && region !== null ? (
        <>
          <OpenReports of={{ regionCode: region.code }} />
          <RegionWork code={region.code} />
        </>
      ) : null}
      {role === 'MINISTRY_ANALYST' || role === 'MINISTRY_REGISTRAR' ? <NationReports /> : null}
    </>
  );
}

function RegionWork({ code }: { readonly code: string }) {
  const say = sayHome(useDesk().language);
  const question = useQuestion(operations.regionPage, { code });
  return (
    <Answered question={question}>
      {({ region }) => {
        const studies = (region?.studies ?? []).filter(({ completedOn }) => completedOn === null);
        const basis = region?.adoption?.regulation?.slug ?? null;
        return (
          <>
            <section>
              <h2>{say('readiness')}</h2>
              {basis === null ? <Empty>{say('noBasis')}</Empty> : <NextSteps code={code} basis={basis} />}
              <p>
                <To path="/kerja/penerapan">{say('adoption')}</To>
              </p>
            </section>
            <section>
              <h2>{say('studies')}</h2>
              {studies.length === 0 ? (
                <Empty>{say('studiesNone')}</Empty>
              ) : (
                <ul>
                  {studies.map(({ id, title, plannedOn }) => (
                    <li key={id}>
                      <To path={`/kerja/kajian/${encodeURIComponent(id)}`}>{title}</To>
                      {plannedOn === null ? null : `, ${say('plannedOn')} ${plannedOn}`}
                    </li>
                  ))}
                </ul>
              )}
            </section>
          </>
        );
      }}
    </Answered>
  );
}

function NextSteps({ code, basis }: { readonly code: string; readonly basis: string }) {
  const { language } = useDesk();
  const say = sayHome(language);
  const question = useQuestion(operations.regionReadiness, { code, basis, target: 'IMPLEMENTED' });
  return (
    <Answered question={question}>
      {({ region }) => {
        const open = (region?.readiness?.requirements ?? []).filter(({ state, waived }) => state !== 'MET' && !waived);
        if (open.length === 0) return <Empty>{say('readinessNone')}</Empty>;
        return (
          <>
            <p>
              {basis} → {LOOKS.IMPLEMENTED[language]}
            </p>
            <ol>
              {open.map(({ requirement, nextStep }) => (
                <li
                  key={requirement.id}
                  lang={nextStep !== null && language === 'en' && nextStep.en === null ? 'id' : undefined}
                >
                  {nextStep === null ? requirement.code : (nextStep[language] ?? nextStep.id)}
                </li>
              ))}
            </ol>
          </>
        );
      }}
    </Answered>
  );
}
