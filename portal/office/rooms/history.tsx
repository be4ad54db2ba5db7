import { useState } from 'preact/hooks';
import * as operations from '#client/operations.generated.ts';
import { sayAdoption } from '../../words/officeAdoption.ts';
import { LOOKS } from '../../words/states.ts';
import { useDesk } from '../desk.ts';
import { Answered, Empty, Status } from '../parts/States.tsx';
import { To } from '../parts/To.tsx';
import { useQuestion } from '../useQuestion.ts';

/** One event of a region's history. */
export type HistoryEvent = NonNullable<
  NonNullable<operations.RegionHistoryQuery['region']>['adoption']
>['history']['nodes'][number];

export interface HistoryProps {
  readonly code: string;
  readonly basis: string | null;
  /** The basis by name. */
  readonly name: string;
  /** Where one can do something about an event; null where one cannot. */
  readonly linkOf: (event: HistoryEvent) => { readonly path: string; readonly words: string } | null;
}

/** What is recorded of a region towards one basis, with the region's statements beside what was observed. */
export function History({ code, basis, name, linkOf }: HistoryProps) {
  const { language } = useDesk();
  const say = sayAdoption(language);
  const [after, setAfter] = useState<string | null>(null);
  const question = useQuestion(operations.regionHistory, { code, basis, after });
  return (
    <section>
      <h2>
        {say('history')}: <span lang="id">{name.split(':')[0]}</span>
      </h2>
      <Answered question={question}>
        {({ region }) => {
          const history = region?.adoption?.history;
          if (history === undefined || history.nodes.length === 0) return <Empty>{say('historyNone')}</Empty>;
          const next = history.pageInfo.hasNextPage ? history.pageInfo.endCursor : null;
          return (
            <>
              <ol class="events">
                {history.nodes.map((event) => (
                  <EventItem key={event.id} event={event} link={linkOf(event)} />
                ))}
              </ol>
              {next === null ? null : (
                <button type="button" onClick={() => setAfter(next)}>
                  {say('more')}
                </button>
              )}
            </>
          );
        }}
      </Answered>
    </section>
  );
}

/** What an event is, in few words: its day and what began. */
export function useEventWords(): (event: HistoryEvent) => string {
  const { language } = useDesk();
  const say = sayAdoption(language);
  return ({ kind, status, effectiveOn, reportedOn }) => {
    const what = kind === 'EVALUATED' ? say('evaluated') : kind === 'WITHDRAWN' ? say('withdrawn') : '';
    return [effectiveOn ?? reportedOn ?? '', status === null ? what : LOOKS[status][language]].join(' ').trim();
  };
}

/** One event: its day, who recorded it, what it rests on, and what the region says of it. */
export function EventItem({
  event,
  link,
}: {
  readonly event: HistoryEvent;
  readonly link: ReturnType<HistoryProps['linkOf']>;
}) {
  const { language } = useDesk();
  const say = sayAdoption(language);
  const words = useEventWords()(event);
  const { origin, superseded, reason, correctionReason, sources, disputes, localInstrument } = event;
  return (
    <li>
      <p>
        <strong>{words}</strong>, {say(origin)} {superseded ? <Status tone="plain">{say('superseded')}</Status> : null}{' '}
        {disputes.length === 0 ? null : <Status tone="wait">{say('disputed')}</Status>}
      </p>
      {localInstrument === null ? null : <p lang="id">{localInstrument.name}</p>}
      {reason === null ? null : <p>{reason}</p>}
      {correctionReason === null ? null : <p lang="id">{correctionReason}</p>}
      {sources.length === 0 ? null : (
        <ul>
          {sources.map(({ title, url }) => (
            <li key={`${title} ${url}`} lang="id">
              {url === null ? title : <a href={url}>{title ?? url}</a>}
            </li>
          ))}
        </ul>
      )}
      {disputes.map(({ statement, recordedAt }) => (
        <blockquote key={recordedAt}>
          <p lang="id">{statement}</p>
          <p>
            <small>
              {say('recordedAt')} {recordedAt.slice(0, 10)}. {say('disputeAnswer')}
            </small>
          </p>
        </blockquote>
      ))}
      {link === null ? null : (
        <p>
          <To path={link.path}>
            {link.words} <span class="unseen">{words}</span>
          </To>
        </p>
      )}
    </li>
  );
}
