import { useEffect, useRef } from 'preact/hooks';
import { sayOffice } from '../../words/office.ts';
import { useDesk } from '../desk.ts';
import type { Problem } from './problem.ts';

export type { Problem } from './problem.ts';

/** What is wrong at one place, in one text; null where nothing is. `within`: with everything below the place too. */
export function problemAt(problems: readonly Problem[], path: string, within = false): string | null {
  const found = problems.filter(({ path: parts }) => {
    const place = parts.join('.');
    return place === path || (within && place.startsWith(`${path}.`));
  });
  return found.length === 0 ? null : found.map(({ message }) => message).join(' ');
}

/** Every problem in one list that gets the focus when it comes; each leads to the field that carries its path. `lang`: of those that name none of their own; the registry words them in English. */
export function Problems({ problems, lang = 'en' }: { readonly problems: readonly Problem[]; readonly lang?: string }) {
  const say = sayOffice(useDesk().language);
  const summary = useRef<HTMLDivElement>(null);
  const told = JSON.stringify(problems);
  useEffect(() => {
    if (problems.length > 0) summary.current?.focus();
  }, [told]);
  if (problems.length === 0) return null;
  return (
    <div class="problems" role="alert" tabIndex={-1} ref={summary}>
      <h2>{say('problems')}</h2>
      <ul>
        {problems.map(({ message, path, lang: own, original }) => {
          const place = path.join('.');
          return (
            <li key={`${place} ${message}`} lang={own ?? lang}>
              {fieldAt(place) === null ? (
                message
              ) : (
                <button type="button" class="link" onClick={() => fieldAt(place)?.focus()}>
                  {message}
                </button>
              )}
              {original === undefined ? null : (
                <>
                  {' '}
                  <small lang="en">({original})</small>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The field of a place, or of what the place is a part of. */
function fieldAt(place: string): HTMLElement | null {
  for (let path = place; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('.')))) {
    const found = document.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`);
    if (found instanceof HTMLFieldSetElement) return found.querySelector('input');
    if (found !== null) return found;
  }
  return null;
}
