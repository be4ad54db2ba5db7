import { useState } from 'preact/hooks';
import * as operations from '#client/operations.generated.ts';
import { sayAdoption } from '../../words/officeAdoption.ts';
import { LOOKS, lookOf } from '../../words/states.ts';
import { useDesk } from '../desk.ts';
import { DECLARE } from '../form/adoptionFields.ts';
import type { Typed } from '../form/field.ts';
import { useBases } from '../form/lists.ts';
import { typedSources } from '../form/typedSources.ts';
import { WriteForm } from '../form/WriteForm.tsx';
import { Answered, Empty } from '../parts/States.tsx';
import { useQuestion } from '../useQuestion.ts';
import { InTheWay } from './adoptionReadiness.tsx';
import { History } from './history.tsx';

/** Where the officer's own region stands, how it came there, and a form to declare its next step. */
export function AdoptionRoom() {
  const { viewer, language } = useDesk();
  const say = sayAdoption(language);
  const code = viewer.region?.code ?? '';
  const [chosen, setChosen] = useState<string | null>(null);
  const bases = useBases();
  const standing = useQuestion(operations.regionPage, { code });
  const towards = useQuestion(operations.regionPage, chosen === null ? null : { code, basis: chosen });
  const [sent, setSent] = useState(0);
  const now = chosen === null ? null : (towards.answer?.data?.region?.adoption ?? null);
  const again = (): void => {
    standing.again();
    towards.again();
    setSent(sent + 1);
  };
  return (
    <>
      <section>
        <h2>{say('whereWeStand')}</h2>
        <Answered question={standing}>
          {({ region }) => <Standing adoptions={region?.adoptions ?? []} label={labelIn(bases)} />}
        </Answered>
      </section>
      <section>
        <h2>{say('declare')}</h2>
        <WriteForm
          place="/kerja/penerapan"
          about={say('declare')}
          fields={DECLARE}
          lists={{ basis: bases }}
          initial={{}}
          beside={{ regionCode: code }}
          version={now?.version ?? null}
          isRead={({ basis }) => !basis || (basis === chosen && towards.answer !== null)}
          theirs={now === null ? {} : typedOf(now)}
          operation={operations.declareAdoption}
          onChanged={again}
          sendLabel={say('declareSend')}
          publicPath={() => `/daerah/${code}`}
        >
          {(typed) => <InTheWay code={code} typed={typed} onBasis={setChosen} />}
        </WriteForm>
      </section>
      <Answered question={standing}>
        {({ region }) =>
          (region?.adoptions ?? []).map(({ basis }) => (
            <History
              key={`${basis ?? ''} ${sent}`}
              code={code}
              basis={basis}
              name={labelIn(bases)(basis)}
              linkOf={({ id, origin, superseded }) =>
                origin === 'OBSERVED' && !superseded
                  ? { path: `/kerja/penerapan/sanggahan/${encodeURIComponent(id)}`, words: say('dispute') }
                  : null
              }
            />
          ))
        }
      </Answered>
      <p>
        <a href={`${language === 'en' ? '/en' : ''}/daerah/${code}`}>{say('seePublic')}</a>
      </p>
    </>
  );
}

const labelIn =
  (bases: ReturnType<typeof useBases>) =>
  (basis: string | null): string =>
    bases.find(({ value }) => value === basis)?.label ?? basis ?? '';

type Adoption = NonNullable<NonNullable<operations.RegionPageQuery['region']>['adoption']>;

/** A recorded adoption as the form types it. */
function typedOf({ basis, status, since, scheme, sources }: Adoption): Typed {
  return {
    basis: basis ?? '',
    status: status === 'NOT_ADOPTED' ? '' : status,
    effectiveOn: since ?? '',
    'scheme.daysPerWeek': String(scheme?.daysPerWeek ?? ''),
    'scheme.weekdays': (scheme?.weekdays ?? []).join(' '),
    'scheme.maxSharePercent': String(scheme?.maxSharePercent ?? ''),
    'scheme.excludedServices': scheme?.excludedServices ?? '',
    ...typedSources('sources', sources),
  };
}

type Adoptions = NonNullable<operations.RegionPageQuery['region']>['adoptions'];

function Standing({ adoptions, label }: { adoptions: Adoptions; label: (basis: string | null) => string }) {
  const { language } = useDesk();
  const say = sayAdoption(language);
  if (adoptions.length === 0) return <Empty>{say('nothingRecorded')}</Empty>;
  return (
    <ul>
      {adoptions.map((one) => (
        <li key={one.basis}>
          <strong>{LOOKS[lookOf(one)][language]}</strong>
          {one.since === null ? null : ` ${say('since')} ${one.since}`}: <span lang="id">{label(one.basis)}</span>
        </li>
      ))}
    </ul>
  );
}
