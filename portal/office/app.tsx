import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../words/words.ts';
import { Office } from './office.tsx';
import { placeOf } from './place.ts';
import { dropSession, onSignedOut, readSession, type Session } from './session.ts';
import type { Issuer } from './signIn.ts';
import { Return, SignIn } from './signInPages.tsx';

/** The whole of the office: the return from the issuer, the way to sign in, or what whoever signed in works with. */
export function App({ issuer, language }: { readonly issuer: Issuer | null; readonly language: Language }) {
  const [session, setSession] = useState<Session | null>(() => readSession(sessionStorage, localStorage));
  const [place, setPlace] = useState(() => placeOf(new URL(location.href)));
  useEffect(() => {
    const moved = (): void => setPlace(placeOf(new URL(location.href)));
    addEventListener('popstate', moved);
    return () => removeEventListener('popstate', moved);
  }, []);
  const subject = session?.subject;
  useEffect(
    () =>
      subject === undefined
        ? undefined
        : onSignedOut(subject, () => {
            dropSession(sessionStorage);
            setSession(null);
          }),
    [subject],
  );
  useEffect(() => {
    // A tab that was asleep, or went back to an earlier page, heard nothing of a sign-out.
    const look = (): void => {
      if (readSession(sessionStorage, localStorage) !== null) return;
      dropSession(sessionStorage);
      setSession(null);
    };
    addEventListener('pageshow', look);
    addEventListener('storage', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      removeEventListener('pageshow', look);
      removeEventListener('storage', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  if (place.path === '/masuk') return <Return issuer={issuer} language={language} />;
  if (session === null) return <SignIn issuer={issuer} language={language} />;
  return (
    <Office
      issuer={issuer}
      language={language}
      session={session}
      onSession={setSession}
      place={place}
      onPlace={setPlace}
    />
  );
}
