import type { ObligationFilter, ObligationState, ObligationsQuery } from '#client/operations.generated.ts';
import * as operations from '#client/operations.generated.ts';
import { type HOME_WORDS, sayHome } from '../../words/officeHome.ts';
import { useDesk } from '../desk.ts';
import { Answered, Empty } from '../parts/States.tsx';
import { To } from '../parts/To.tsx';
import { useQuestion } from '../useQuestion.ts';

type Owed = ObligationsQuery['obligations']['nodes'][number];
type Group = readonly [title: keyof typeof HOME_WORDS, states: readonly ObligationState[]];

/** What an agency does first, and what the officer of a region does. */
const AGENCY_GROUPS: readonly Group[] = [
  ['returned', ['RETURNED']],
  ['overdue', ['OVERDUE']],
  ['due', ['DUE']],
  ['handedIn', ['SUBMITTED', 'LATE']],
];
const REGION_GROUPS: readonly Group[] = [
  ['toVerify', ['SUBMITTED', 'LATE']],
  ['overdue', ['OVERDUE']],
  ['returned', ['RETURNED']],
  ['due', ['DUE']],
];

/** The reports that are open, of an agency or of a region, in the order in which they want to be looked at. */
export function OpenReports({ of }: { readonly of: Pick<ObligationFilter, 'agency' | 'regionCode'> }) {
  const { language } = useDesk();
  const say = sayHome(language);
  const isAgency = of.agency !== undefined;
  const groups = isAgency ? AGENCY_GROUPS : REGION_GROUPS;
  const question = useQuestion(operations.obligations, {
    filter: { ...of, states: groups.flatMap(([, states]) => states) },
  });
  return (
    <section>
      <h2>{say(isAgency ? 'reportsAgency' : 'reportsRegion')}</h2>
      <Answered question={question}>
        {({ obligations: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <Empty>{say(isAgency ? 'reportsNoneAgency' : 'reportsNoneRegion')}</Empty>
          ) : (
            <>
              {groups.map(([title, states]) => {
                const owed = nodes.filter(({ state }) => states.includes(state));
                if (owed.length === 0) return null;
                return (
                  <div key={title}>
                    <h3>
                      {say(title)} ({owed.length}
                      {pageInfo.hasNextPage ? '+' : ''})
                    </h3>
                    <ul>
                      {owed.map((one) => (
                        <OwedReport key={`${one.agency.key} ${one.form.key} ${one.period}`} owed={one} />
                      ))}
                    </ul>
                  </div>
                );
              })}
              {pageInfo.hasNextPage ? <p>{say('more')}</p> : null}
            </>
          )
        }
      </Answered>
      <p>
        <To path="/kerja/laporan">{say('allReports')}</To>
      </p>
    </section>
  );
}

function OwedReport({ owed }: { readonly owed: Owed }) {
  const say = sayHome(useDesk().language);
  const { agency, form, period, dueOn, closedSince } = owed;
  const path = [agency.key, form.key, period].map(encodeURIComponent).join('/');
  return (
    <li>
      <To path={`/kerja/laporan/${path}`}>
        {agency.name}, {form.key} {period}
      </To>{' '}
      <small>{closedSince === null ? `${say('dueOn')} ${dueOn}` : `${say('closed')} ${closedSince}`}</small>
    </li>
  );
}
