import { sayOffice } from '../../words/office.ts';
import { useDesk } from '../desk.ts';
import type { Kept } from '../useKept.ts';

/** Says when what is typed was kept on this device, whether it could be, and that the same was changed in another tab. */
export function KeptNotice<Value>({ kept }: { readonly kept: Kept<Value> }) {
  const { language } = useDesk();
  const say = sayOffice(language);
  return (
    <>
      {kept.isRefused ? (
        <p class="notice" role="alert">
          {say('notKept')}
        </p>
      ) : null}
      {kept.at === null || kept.isRefused ? null : (
        <p class="kept">
          {say('keptHere')} <time dateTime={kept.at}>{new Date(kept.at).toLocaleTimeString(language)}</time>
        </p>
      )}
      {kept.other === null ? null : (
        <div class="notice" role="alert">
          <p>{say('otherTab')}</p>
          <button type="button" onClick={kept.takeOther}>
            {say('takeOtherTab')}
          </button>
        </div>
      )}
    </>
  );
}
