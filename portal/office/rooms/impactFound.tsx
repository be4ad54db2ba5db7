import { useEffect, useRef } from 'preact/hooks';
import type { RegulationImpactQuery } from '#client/operations.generated.ts';
import { sayRegistrar } from '../../words/officeRegistrar.ts';
import { LOOKS } from '../../words/states.ts';
import { useDesk } from '../desk.ts';

type Impact = RegulationImpactQuery['regulationImpact'];
type Region = Impact['regionsLosing'][number];

const COUNTS = ['governments', 'losing', 'gaining', 'running', 'failing'] as const;

/** What a change would do: how many of how many, and which regions with the requirements that are to blame. */
export function ImpactFound({ impact }: { readonly impact: Impact }) {
  const { language } = useDesk();
  const say = sayRegistrar(language);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [impact]);
  const { on, counts, regionsLosing, regionsGaining, runningAdoptions } = impact;
  const failing = runningAdoptions.map(({ adoption, statusAfter, requirements }) => ({
    region: adoption.region,
    status: adoption.status,
    target: statusAfter,
    requirements,
  }));
  return (
    <section>
      <h2 tabIndex={-1} ref={heading}>
        {say('found')} {on}
      </h2>
      <dl>
        {COUNTS.map((name) => (
          <div key={name}>
            <dt>{say(name)}</dt>
            <dd>{counts[name].toLocaleString(language)}</dd>
          </div>
        ))}
      </dl>
      <Regions title={say('losing')} target={say('towards')} regions={regionsLosing} />
      <Regions title={say('gaining')} target={say('towards')} regions={regionsGaining} />
      <Regions title={say('failing')} target={say('after')} regions={failing} />
    </section>
  );
}

function Regions({
  title,
  target,
  regions,
}: {
  readonly title: string;
  readonly target: string;
  readonly regions: readonly Region[];
}) {
  const { language } = useDesk();
  const say = sayRegistrar(language);
  return (
    <>
      <h3>
        {title} ({regions.length.toLocaleString(language)})
      </h3>
      {regions.length === 0 ? (
        <p>{say('nobody')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <section class="scroll" tabIndex={0} aria-label={title}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say('region')}</th>
                <th scope="col">{say('status')}</th>
                <th scope="col">{target}</th>
                <th scope="col">{say('because')}</th>
              </tr>
            </thead>
            <tbody>
              {regions.map((one) => (
                <tr key={`${one.region.code} ${one.target}`}>
                  <th scope="row">
                    <a href={`${language === 'en' ? '/en' : ''}/daerah/${one.region.code}`}>{one.region.name}</a>
                  </th>
                  <td>{LOOKS[one.status][language]}</td>
                  <td>{LOOKS[one.target][language]}</td>
                  <td>
                    {one.requirements
                      .map(({ requirement: { code, clause } }) => (clause === null ? code : `${code} (${clause})`))
                      .join(', ')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}
