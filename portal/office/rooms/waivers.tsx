import { useEffect, useState } from 'preact/hooks';
import * as operations from '#client/operations.generated.ts';
import { REQUIREMENT_KINDS } from '../../words/officeChoices.ts';
import { sayRegistrar } from '../../words/officeRegistrar.ts';
import { REQUIREMENT_STATES } from '../../words/states.ts';
import { useDesk } from '../desk.ts';
import { picked } from '../form/field.ts';
import { useBases, useRegions } from '../form/lists.ts';
import { GRANT_WAIVER } from '../form/registrarFields.ts';
import { WriteForm } from '../form/WriteForm.tsx';
import { Answered, Empty } from '../parts/States.tsx';
import { useQuestion } from '../useQuestion.ts';

interface Chosen {
  readonly code: string | null;
  readonly basis: string;
}

/** One region need not meet one requirement for a time; below the form, what it was waived before. */
export function Waivers() {
  const { language } = useDesk();
  const say = sayRegistrar(language);
  const [bases, regions] = [useBases(), useRegions()];
  const [{ code, basis }, setChosen] = useState<Chosen>({ code: null, basis: '' });
  const readiness = useQuestion(
    operations.regionReadiness,
    code === null || basis === '' ? null : { code, basis, target: 'IMPLEMENTED' },
  );
  const standing = useQuestion(operations.regionPage, code === null ? null : { code });
  const requirements = (readiness.answer?.data?.region?.readiness?.requirements ?? []).map(
    ({ requirement: { id, kind, code: short }, state }) => ({
      value: id,
      label: `${REQUIREMENT_KINDS[kind][language]} (${short}): ${REQUIREMENT_STATES[state][language]}`,
    }),
  );
  return (
    <>
      <p>{say('waiveAbout')}</p>
      <section>
        <h2>{say('waive')}</h2>
        <WriteForm
          place="/kerja/dispensasi"
          about={say('waive')}
          fields={GRANT_WAIVER}
          lists={{ regionCode: regions, basis: bases, requirementId: requirements }}
          initial={{}}
          beside={{}}
          version={null}
          operation={operations.grantWaiver}
          onChanged={standing.again}
          sendLabel={say('waiveSend')}
          publicPath={({ regionCode = '' }) => `/daerah/${picked(regionCode, regions) ?? ''}`}
        >
          {({ regionCode = '', basis: chosen = '' }) => (
            <Tell chosen={{ code: picked(regionCode, regions), basis: chosen }} onChosen={setChosen} />
          )}
        </WriteForm>
      </section>
      {code === null ? null : (
        <Answered question={standing}>
          {({ region }) => (
            <section>
              <h2>
                {say('waivers')}: {region?.name}
              </h2>
              {(region?.waivers ?? []).length === 0 ? <Empty>{say('waiversNone')}</Empty> : null}
              <ul>
                {(region?.waivers ?? []).map(({ id, requirement, effectiveFrom, effectiveUntil, reason }) => (
                  <li key={id}>
                    <code>{requirement.code}</code> {effectiveFrom} – {effectiveUntil}. <span lang="id">{reason}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </Answered>
      )}
    </>
  );
}

/** Tells which region and regulation were chosen; what was chosen last stays. */
function Tell({ chosen, onChosen }: { readonly chosen: Chosen; readonly onChosen: (chosen: Chosen) => void }) {
  useEffect(() => {
    if (chosen.code !== null) onChosen(chosen);
  }, [chosen.code, chosen.basis]);
  return null;
}
