import { ROLES, sayOffice } from '../../words/office.ts';
import { useDesk } from '../desk.ts';

/** What waits for whoever is signed in. */
export function Home() {
  const { viewer, language } = useDesk();
  const say = sayOffice(language);
  return (
    <p>
      {say('signedInAs')}: {ROLES[viewer.role][language]}
    </p>
  );
}
