import { useEffect, useRef, useState } from 'preact/hooks';
import { sayOffice } from '../../words/office.ts';
import { useDesk } from '../desk.ts';
import { deviceList } from '../device.ts';
import { allKept, forget } from '../keep.ts';
import { waitingOf } from '../outbox.ts';
import type { Issuer } from '../signIn.ts';
import { leave } from '../signInPages.tsx';

/** Signs out, here and at the issuer. Where something typed was not sent, it asks first what shall become of it. */
export function SignOut({ issuer }: { readonly issuer: Issuer | null }) {
  const { viewer, language } = useDesk();
  const say = sayOffice(language);
  const subject = viewer.subject ?? '';
  const dialog = useRef<HTMLDialogElement>(null);
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    if (isAsked) dialog.current?.showModal();
  }, [isAsked]);

  const begin = async (): Promise<void> => {
    const isLeft = allKept(localStorage, subject).length > 0 || (await waitingOf(deviceList(), subject)).length > 0;
    if (isLeft) setAsked(true);
    else await leave(issuer);
  };
  const dropAll = async (): Promise<void> => {
    for (const { place } of allKept(localStorage, subject)) forget(localStorage, subject, place);
    await deviceList().change((before) => before.filter((one) => one.subject !== subject));
    await leave(issuer);
  };
  return (
    <>
      <button type="button" onClick={() => void begin()}>
        {say('signOut')}
      </button>
      {isAsked ? (
        <dialog ref={dialog} aria-label={say('signOut')} onClose={() => setAsked(false)}>
          <p>{say('leaveAsk')}</p>
          <button type="button" class="main" onClick={() => void leave(issuer)}>
            {say('leaveKeep')}
          </button>
          <button type="button" onClick={() => void dropAll()}>
            {say('leaveDrop')}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {say('leaveStay')}
          </button>
        </dialog>
      ) : null}
    </>
  );
}
