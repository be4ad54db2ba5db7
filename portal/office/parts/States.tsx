import type { ComponentChildren } from 'preact';
import type { Answer } from '#client/answer.ts';
import { sayOffice } from '../../words/office.ts';
import { useDesk } from '../desk.ts';
import type { Question } from '../useQuestion.ts';

/** Said while something is on its way. */
export function Loading() {
  const say = sayOffice(useDesk().language);
  return (
    <p class="loading" role="status">
      {say('loading')}
    </p>
  );
}

/** Where there is nothing: what is empty, why, and what one can do. */
export function Empty({ children }: { readonly children: ComponentChildren }) {
  return <div class="empty">{children}</div>;
}

/** A short word for how something stands, with a mark of its own besides its colour. */
export function Status({
  tone,
  children,
}: {
  readonly tone: 'good' | 'wait' | 'bad' | 'plain';
  readonly children: ComponentChildren;
}) {
  return <span class={`status-word ${tone}`}>{children}</span>;
}

/** What could not be read, why, and a button to ask once more. */
export function Unread({
  answer,
  again,
}: {
  readonly answer: Exclude<Answer<unknown>, { ok: true }>;
  readonly again: () => void;
}) {
  const say = sayOffice(useDesk().language);
  const [first] = answer.errors;
  const isAway = answer.status === null;
  return (
    <div class="unread" role="alert">
      <p>
        <strong>{say('unread')}.</strong>{' '}
        {isAway ? (
          say('unreachable')
        ) : (
          <>
            {say('unreadAbout')} <span lang="en">{first.message}</span>
          </>
        )}
        {first.requestId === null ? null : ` (${say('requestId')} ${first.requestId})`}
      </p>
      <button type="button" onClick={again}>
        {say('again')}
      </button>
    </div>
  );
}

/** Where a room's own script could not be fetched, and a button to fetch it once more. */
export function Unfetched({ again }: { readonly again: () => void }) {
  const say = sayOffice(useDesk().language);
  return (
    <div class="unread" role="alert">
      <p>
        <strong>{say('unread')}.</strong> {say('unfetched')}
      </p>
      <button type="button" onClick={again}>
        {say('again')}
      </button>
    </div>
  );
}

/** A question's answer once it is there; until then that it is on its way, or why it cannot be read. Parts that were answered are shown beside a fault. */
export function Answered<Result>({
  question,
  children,
}: {
  readonly question: Question<Result>;
  readonly children: (data: Result) => ComponentChildren;
}) {
  const { answer, again } = question;
  if (answer === null) return <Loading />;
  return (
    <>
      {answer.ok ? null : <Unread answer={answer} again={again} />}
      {answer.data === null ? null : children(answer.data)}
    </>
  );
}
