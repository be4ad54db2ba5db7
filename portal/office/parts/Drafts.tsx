import { sayOffice } from '../../words/office.ts';
import { useDesk } from '../desk.ts';
import { allKept } from '../keep.ts';
import { To } from './To.tsx';

/** What was typed on this device and not sent, each leading to where it was typed. */
export function Drafts() {
  const { viewer, language } = useDesk();
  const say = sayOffice(language);
  const kept = allKept(localStorage, viewer.subject ?? '');
  if (kept.length === 0) return null;
  return (
    <section>
      <h2>{say('drafts')}</h2>
      <p>{say('draftsAbout')}</p>
      <ul>
        {kept.map(({ place, about, at }) => (
          <li key={place}>
            <To path={place.split('#')[0] ?? '/kerja'}>{about}</To>{' '}
            <small>
              {say('keptAt')} <time dateTime={at}>{new Date(at).toLocaleString(language)}</time>
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
