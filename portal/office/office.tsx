import { useEffect, useRef, useState } from 'preact/hooks';
import { ROLES, sayOffice } from '../words/office.ts';
import type { Language } from '../words/words.ts';
import { DeskContext, type Viewer } from './desk.ts';
import { Outbox } from './parts/Outbox.tsx';
import { SignOut } from './parts/SignOut.tsx';
import { To } from './parts/To.tsx';
import { addressOf, matched, type Place, placeOf } from './place.ts';
import { ROOMS, type Room } from './rooms.ts';
import type { Session } from './session.ts';
import type { Issuer } from './signIn.ts';
import { leave, SignInButton } from './signInPages.tsx';
import { useDeskOf } from './useDeskOf.ts';

interface Props {
  readonly issuer: Issuer | null;
  readonly language: Language;
  readonly session: Session;
  readonly onSession: (session: Session) => void;
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
}

/** The office of whoever signed in: who that is, what waits to be sent, the rooms, and the one that is open. */
export function Office({ issuer, language, session, onSession, place, onPlace }: Props) {
  const say = sayOffice(language);
  const go = (path: string): void => {
    history.pushState(null, '', addressOf(path, language));
    scrollTo(0, 0);
    onPlace(placeOf(new URL(location.href)));
  };
  const { desk, isEnded, fault, again, outbox } = useDeskOf({ session, onSession, language, go });
  const root = useRef<HTMLDivElement>(null);
  useOwnLinks(root, go);
  const signInAgain =
    issuer === null || !isEnded ? null : (
      <div class="ended" role="alert">
        <p>{say('ended')}</p>
        <SignInButton issuer={issuer} language={language} again />
      </div>
    );
  if (desk === null) {
    return (
      <div ref={root}>
        {signInAgain}
        {fault === null && !isEnded ? <p role="status">{say('loading')}</p> : null}
        {fault === null ? null : (
          <div role="alert">
            {fault.isUnknown ? (
              <p>
                {say('noRole')} <code>{session.subject}</code>
              </p>
            ) : (
              <p>
                {say('unreadAbout')} <span lang="en">{fault.message}</span>
              </p>
            )}
            <p class="buttons">
              <button type="button" onClick={again}>
                {say('again')}
              </button>
              <button type="button" onClick={() => void leave(issuer)}>
                {say('signOut')}
              </button>
            </p>
          </div>
        )}
      </div>
    );
  }
  const { viewer } = desk;
  const rooms = ROOMS.filter(({ roles, inNavigation }) => inNavigation && roles.includes(viewer.role));
  const bound = viewer.agency?.name ?? viewer.region?.name;
  return (
    <DeskContext.Provider value={desk}>
      <div ref={root}>
        <div class="whose">
          <p>
            {say('signedInAs')} <strong>{ROLES[viewer.role][language]}</strong>
            {bound === undefined ? null : `, ${bound}`}
          </p>
          <SignOut issuer={issuer} />
        </div>
        {signInAgain}
        {desk.isConnected ? null : (
          <p class="away" role="status">
            {say('noConnection')}
          </p>
        )}
        <nav aria-label={say('rooms')} class="rooms">
          <ul>
            {rooms.map(({ path, title }) => (
              <li key={path}>
                <To path={path} current={path === place.path}>
                  {title[language]}
                </To>
              </li>
            ))}
          </ul>
        </nav>
        <Outbox outbox={outbox} />
        <OpenRoom place={place} viewer={viewer} language={language} />
      </div>
    </DeskContext.Provider>
  );
}

function OpenRoom({ place, viewer, language }: { place: Place; viewer: Viewer; language: Language }) {
  const say = sayOffice(language);
  const [room, parts] = roomAt(place.path);
  const isTheirs = room?.roles.includes(viewer.role) === true;
  const title = room?.title[language] ?? say('office');
  useEffect(() => nameThePage(title, place, language), [title, place, language]);
  if (room === null || !isTheirs) {
    return (
      <>
        <p>{say(room === null ? 'noRoom' : 'notYours')}</p>
        <p>
          <To path="/kerja">{say('backHome')}</To>
        </p>
      </>
    );
  }
  return <room.component key={place.path} parts={parts} query={place.query} />;
}

function roomAt(path: string): [Room, Readonly<Record<string, string>>] | [null, null] {
  for (const room of ROOMS) {
    const parts = matched(room.path, path);
    if (parts !== null) return [room, parts];
  }
  return [null, null];
}

/** Puts the room's name into the heading and the window's title, and its address into the link to the other language. */
function nameThePage(title: string, { path, query }: Place, language: Language): void {
  const head = document.querySelector('h1');
  if (head !== null && head.textContent !== title) {
    head.textContent = title;
    head.tabIndex = -1;
    if (document.activeElement !== document.body) head.focus();
  }
  document.title = [title, ...document.title.split(' · ').slice(-1)].join(' · ');
  const other = document.querySelector<HTMLAnchorElement>('header > a[hreflang]');
  const behind = query.size === 0 ? '' : `?${query}`;
  if (other !== null) other.href = `${addressOf(path, language === 'id' ? 'en' : 'id')}${behind}`;
}

/** Follows links to rooms without loading a page; with a key held, or to elsewhere, the browser does as ever. */
function useOwnLinks(root: { readonly current: HTMLElement | null }, go: (path: string) => void): void {
  const [own] = useState<{ go: (path: string) => void }>({ go });
  own.go = go;
  useEffect(() => {
    const follow = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
      if (link === null || !isPlain || event.defaultPrevented || link.hasAttribute('download')) return;
      const address = new URL(link.href);
      const { path } = placeOf(address);
      if (address.origin !== location.origin || !/^\/kerja(\/|$)/.test(path)) return;
      event.preventDefault();
      own.go(`${path}${address.search}`);
    };
    const { current } = root;
    current?.addEventListener('click', follow);
    return () => current?.removeEventListener('click', follow);
  });
}
