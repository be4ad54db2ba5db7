import { useEffect, useState } from 'preact/hooks';
import { sayOffice } from '../words/office.ts';
import type { Language } from '../words/words.ts';
import { addressOf } from './place.ts';
import { beginSession, dropSession, endSignIns, readSession, tellSignedOut } from './session.ts';
import { beginSignIn, finishSignIn, type Issuer, type Returned, signOutAddress } from './signIn.ts';

interface Props {
  readonly issuer: Issuer | null;
  readonly language: Language;
}

/** Who works here, and the button that leads to the issuer and back to this address. */
export function SignIn({ issuer, language }: Props) {
  const say = sayOffice(language);
  return (
    <>
      <p>{say('officeAbout')}</p>
      {issuer === null ? <p>{say('noSignIn')}</p> : <SignInButton issuer={issuer} language={language} />}
    </>
  );
}

/** Leads to the issuer; the officer comes back to the address at which he is. */
export function SignInButton({ issuer, language, again = false }: Props & { issuer: Issuer; again?: boolean }) {
  const say = sayOffice(language);
  const [isAway, setAway] = useState(false);
  const go = async (): Promise<void> => {
    const isOffice = location.pathname !== '/masuk';
    const isSame = readSession(sessionStorage, localStorage) !== null;
    const back = isOffice ? `${location.pathname}${location.search}` : addressOf('/kerja', language);
    const address = await beginSignIn(issuer, { origin: location.origin, back, store: sessionStorage, isSame }).catch(
      () => null,
    );
    if (address === null) setAway(true);
    else location.assign(address);
  };
  return (
    <>
      {isAway ? <p role="alert">{say('signInUnreachable')}</p> : null}
      <p>
        <button type="button" class="main" onClick={() => void go()}>
          {say(again ? 'signInAgain' : 'signIn')}
        </button>
      </p>
    </>
  );
}

/** Where the issuer sends officers back: in with a code, or out after signing out. */
export function Return({ issuer, language }: Props) {
  const say = sayOffice(language);
  const [returned, setReturned] = useState<Returned | null>(null);
  const [isOut] = useState(() => !/[?&](code|error)=/.test(location.search));
  useEffect(() => {
    if (isOut) return;
    const address = new URL(location.href);
    // A code works once; nothing keeps it in the history.
    history.replaceState(null, '', address.pathname);
    if (issuer === null) return;
    void finishSignIn(issuer, { origin: location.origin, address, store: sessionStorage, now: Date.now }).then(
      (came) => {
        if (!came.ok) return setReturned(came);
        const { token, subject, endsAt } = came;
        const id = crypto.randomUUID();
        beginSession(sessionStorage, localStorage, { id, token, subject, endsAt, viewer: null });
        location.replace(came.back);
      },
    );
  }, [isOut, issuer]);
  const title = isOut ? say('signedOut') : returned?.ok === false ? say('signInFailed') : say('signingIn');
  useEffect(() => {
    const head = document.querySelector('h1');
    if (head !== null) head.textContent = title;
  }, [title]);
  if (issuer === null) return <p>{say('noSignIn')}</p>;
  if (isOut) return <SignInButton issuer={issuer} language={language} again />;
  if (returned === null || returned.ok) return <p role="status">{say('loading')}</p>;
  const words = { REFUSED: 'signInRefused', FOREIGN: 'signInForeign', UNREACHABLE: 'signInUnreachable' } as const;
  return (
    <>
      <p role="alert">
        {say(words[returned.fault])} {returned.said === null ? null : <span lang="en">({returned.said})</span>}
      </p>
      <SignInButton issuer={issuer} language={language} again />
    </>
  );
}

/** Drops the token, in all tabs, and ends the stay at the issuer's too; where the issuer cannot be reached, the office's own page of return tells it. */
export async function leave(issuer: Issuer | null): Promise<void> {
  const subject = readSession(sessionStorage, localStorage)?.subject ?? '';
  endSignIns(localStorage, subject);
  tellSignedOut(subject);
  dropSession(sessionStorage);
  const address = issuer === null ? null : await signOutAddress(issuer, location.origin);
  location.assign(address ?? '/masuk');
}
