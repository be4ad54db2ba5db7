import { sayOffice } from '../../words/office.ts';
import { useDesk } from '../desk.ts';
import type { OutboxState } from '../useOutbox.ts';
import { Status } from './States.tsx';

/** What waits to be sent and what the registry refused of it, each beside what was typed; nothing of it goes away by itself but what was taken. */
export function Outbox({ outbox }: { readonly outbox: OutboxState }) {
  const { language } = useDesk();
  const say = sayOffice(language);
  const { waiting, sendNow, drop } = outbox;
  if (waiting.length === 0) return null;
  const ask = (key: string): void => {
    if (confirm(say('dropAsk'))) drop(key);
  };
  return (
    <section class="outbox" aria-labelledby="waits">
      <h2 id="waits">{say('waitsKept')}</h2>
      <p>{say('waitsKeptAbout')}</p>
      <ol>
        {waiting.map(({ key, about, at, refusals, variables }) => (
          <li key={key}>
            <p>
              <strong>{about}</strong>{' '}
              <Status tone={refusals.length === 0 ? 'wait' : 'bad'}>
                {say(refusals.length === 0 ? 'sentWaits' : 'sentRefused')}
              </Status>{' '}
              <small>
                {say('keptAt')} <time dateTime={at}>{new Date(at).toLocaleString(language)}</time>
              </small>
            </p>
            {refusals.length === 0 ? null : (
              <ul class="refusals">
                {refusals.map(({ message, path }) => (
                  <li key={`${path.join('.')} ${message}`} lang="en">
                    {message} {path.length === 0 ? null : <code>{path.join('.')}</code>}
                  </li>
                ))}
              </ul>
            )}
            <details>
              <summary>{say('showTyped')}</summary>
              <pre>{JSON.stringify((variables as { input?: unknown }).input ?? variables, null, 2)}</pre>
            </details>
            <button type="button" onClick={() => ask(key)}>
              {say('dropKept')}
            </button>
          </li>
        ))}
      </ol>
      <button type="button" onClick={sendNow}>
        {say('sendNow')}
      </button>
    </section>
  );
}
