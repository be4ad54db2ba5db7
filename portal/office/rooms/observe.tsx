import { useEffect, useState } from 'preact/hooks';
import * as operations from '#client/operations.generated.ts';
import { sayAdoption } from '../../words/officeAdoption.ts';
import { useDesk } from '../desk.ts';
import { OBSERVE } from '../form/adoptionFields.ts';
import { picked, type Typed } from '../form/field.ts';
import { useBases, useRegions } from '../form/lists.ts';
import { WriteForm } from '../form/WriteForm.tsx';
import { Empty } from '../parts/States.tsx';
import { useQuestion } from '../useQuestion.ts';
import { History } from './history.tsx';

/** A step of any region, recorded from a public source; below it what is recorded of that region, to be corrected. */
export function ObserveRoom() {
  const { language } = useDesk();
  const say = sayAdoption(language);
  const [bases, regions] = [useBases(), useRegions()];
  const [chosen, setChosen] = useState<Chosen>({ code: null, basis: null });
  const [sent, setSent] = useState(0);
  const { code, basis } = chosen;
  const standing = useQuestion(operations.regionPage, code === null ? null : { code });
  const region = standing.answer?.data?.region ?? null;
  const others = (region?.adoptions ?? []).map((one) => one.basis);
  const shown = [...new Set([...(basis === null ? [] : [basis]), ...others])];
  return (
    <>
      <p>{say('observeAbout')}</p>
      <WriteForm
        place="/kerja/pengamatan"
        about={say('observe')}
        fields={OBSERVE}
        lists={{ basis: bases, regionCode: regions }}
        initial={{ kind: 'STATUS' }}
        beside={{}}
        version={null}
        operation={operations.observeAdoption}
        onChanged={() => {
          standing.again();
          setSent(sent + 1);
        }}
        sendLabel={say('observe')}
        publicPath={({ regionCode = '' }) => `/daerah/${picked(regionCode, regions) ?? ''}`}
      >
        {(typed) => <Choice typed={typed} regions={regions} onChosen={setChosen} />}
      </WriteForm>
      {region === null ? null : (
        <>
          <h2>{region.name}</h2>
          {shown.length === 0 ? <Empty>{say('historyNone')}</Empty> : null}
          {shown.map((one) => (
            <History
              key={`${region.code} ${one} ${sent}`}
              code={region.code}
              basis={one}
              name={bases.find(({ value }) => value === one)?.label ?? one ?? ''}
              linkOf={({ id, origin, superseded }) =>
                origin === 'OBSERVED' && !superseded
                  ? { path: `/kerja/pengamatan/koreksi/${encodeURIComponent(id)}`, words: say('correct') }
                  : null
              }
            />
          ))}
        </>
      )}
    </>
  );
}

interface Chosen {
  readonly code: string | null;
  readonly basis: string | null;
}

/** Tells which region and basis were chosen. */
function Choice({
  typed: { regionCode = '', basis = '' },
  regions,
  onChosen,
}: {
  readonly typed: Typed;
  readonly regions: ReturnType<typeof useRegions>;
  readonly onChosen: (chosen: Chosen) => void;
}) {
  const code = picked(regionCode, regions);
  useEffect(() => onChosen({ code, basis: basis === '' ? null : basis }), [code, basis]);
  return null;
}
