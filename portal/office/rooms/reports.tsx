import { useState } from 'preact/hooks';
import type { ObligationFilter, ObligationState, ObligationsQuery } from '#client/operations.generated.ts';
import * as operations from '#client/operations.generated.ts';
import { periodName } from '../../parts/periods.ts';
import { dayOf } from '../../parts/written.ts';
import { sayReports } from '../../words/officeReports.ts';
import { OBLIGATION_STATES } from '../../words/states.ts';
import { useDesk } from '../desk.ts';
import { SelectField, TextField } from '../parts/Field.tsx';
import { Answered, Empty, Status } from '../parts/States.tsx';
import { To } from '../parts/To.tsx';
import { HandedIn } from '../reports/handedIn.tsx';
import { decidesOn, pathOf } from '../reports/name.ts';
import type { RoomProps } from '../rooms.ts';
import { useQuestion } from '../useQuestion.ts';

type Owed = ObligationsQuery['obligations']['nodes'][number];
const STATES = Object.keys(OBLIGATION_STATES) as ObligationState[];
const isState = (text: string | null): text is ObligationState => STATES.some((one) => one === text);

/** What is owed and handed in, of the officer's own agency or region, or of a region that the ministry's people choose, by state. */
export function ReportsRoom({ query }: RoomProps) {
  return (
    <OwedReports
      query={query}
      room="/kerja/laporan"
      states={isState(query.get('keadaan')) ? [query.get('keadaan') as ObligationState] : null}
    />
  );
}

/** What waits to be verified: what is owed, of all forms and periods, and whatever else was handed in, by form and period. */
export function VerificationRoom({ query }: RoomProps) {
  const { viewer } = useDesk();
  return (
    <>
      <OwedReports query={query} room="/kerja/verifikasi" states={['SUBMITTED', 'LATE']} isQueue />
      <HandedIn regionCode={query.get('daerah') ?? viewer.region?.code ?? null} />
    </>
  );
}

interface Props {
  readonly query: URLSearchParams;
  readonly room: string;
  /** Null: all. */
  readonly states: readonly ObligationState[] | null;
  readonly isQueue?: boolean;
}

function OwedReports({ query, room, states, isQueue = false }: Props) {
  const { viewer, language, go } = useDesk();
  const say = sayReports(language);
  const region = query.get('daerah') ?? viewer.region?.code ?? '';
  const [typed, setTyped] = useState(region);
  const whose: Pick<ObligationFilter, 'agency' | 'regionCode'> | null =
    viewer.agency !== null ? { agency: viewer.agency.key } : region === '' ? null : { regionCode: region };
  const chooses = viewer.agency === null && viewer.region === null;
  const to = (changes: Record<string, string>): void => {
    const next = new URLSearchParams(query);
    for (const [name, value] of Object.entries(changes)) {
      if (value === '') next.delete(name);
      else next.set(name, value);
    }
    next.delete('sesudah');
    if (changes.sesudah !== undefined) next.set('sesudah', changes.sesudah);
    go(next.size === 0 ? room : `${room}?${next}`);
  };
  const question = useQuestion(
    operations.obligations,
    whose === null
      ? null
      : { filter: { ...whose, ...(states === null ? {} : { states: [...states] }) }, after: query.get('sesudah') },
  );
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          to({ daerah: typed.trim() });
        }}
      >
        {chooses ? (
          <>
            <TextField label={say('oneRegion')} hint={say('oneRegionHint')} value={typed} onChange={setTyped} />
            <button type="submit">{say('show')}</button>
          </>
        ) : null}
        {isQueue ? null : (
          <SelectField
            label={say('state')}
            empty={say('allStates')}
            value={states?.[0] ?? ''}
            choices={STATES.map((value) => ({ value, label: OBLIGATION_STATES[value][language] }))}
            onChange={(value) => to({ keadaan: value })}
          />
        )}
      </form>
      {whose === null ? (
        <Empty>{say('chooseRegion')}</Empty>
      ) : (
        <Answered question={question}>
          {({ obligations: { nodes, pageInfo } }) => (
            <>
              {nodes.length === 0 ? (
                <Empty>{say(isQueue ? 'nothingWaits' : 'noneOwed')}</Empty>
              ) : (
                <OwedTable nodes={nodes} />
              )}
              {pageInfo.hasNextPage && pageInfo.endCursor !== null ? (
                <p>
                  <button type="button" onClick={() => to({ sesudah: pageInfo.endCursor ?? '' })}>
                    {say('more')}
                  </button>
                </p>
              ) : null}
            </>
          )}
        </Answered>
      )}
    </>
  );
}

const TONES: Readonly<Partial<Record<ObligationState, 'good' | 'wait' | 'bad'>>> = {
  VERIFIED: 'good',
  SUBMITTED: 'wait',
  LATE: 'wait',
  DUE: 'wait',
  OVERDUE: 'bad',
  RETURNED: 'bad',
};

function OwedTable({ nodes }: { readonly nodes: readonly Owed[] }) {
  const { language, viewer } = useDesk();
  const say = sayReports(language);
  // What was due first stands first.
  const ordered = [...nodes].sort((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0));
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            {(['agency', 'form', 'period', 'state', 'dueOn'] as const).map((head) => (
              <th key={head} scope="col">
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ordered.map(({ agency, form, period, state, dueOn, closedSince, report }) => (
            <tr key={`${agency.key} ${form.key} ${period}`}>
              <th scope="row">
                <To path={pathOf({ agency: agency.key, form: form.key, period })}>{agency.name}</To>
                {report?.state !== 'SUBMITTED' ||
                viewer.role !== 'REGION_OFFICER' ||
                decidesOn(viewer, agency.key) ? null : (
                  <small> ({say('notYoursToDecide')})</small>
                )}
              </th>
              <td lang={language === 'en' && form.name.en === null ? 'id' : undefined}>
                {form.name[language] ?? form.name.id}
              </td>
              <td>{periodName(period, language)}</td>
              <td>
                <Status tone={TONES[state] ?? 'plain'}>{OBLIGATION_STATES[state][language]}</Status>
                {state === 'VERIFIED' && report?.state === 'SUBMITTED' ? ` (${say('correctionWaits')})` : null}
                {closedSince === null ? null : (
                  <>
                    {' '}
                    ({say('closed')} {dayOf(closedSince, language)})
                  </>
                )}
              </td>
              <td>{dayOf(dueOn, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
