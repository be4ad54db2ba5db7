import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Loading, Unfetched } from './parts/States.tsx';

/**
 * A component whose script is fetched when it is first shown: for rooms that few open, or that are large. Where it cannot be fetched, that is
 * said; it is tried again at the officer's word and when a connection comes back. Some browsers remember that a script failed: the second time
 * the page is loaded anew, over which nothing typed is lost.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function Later(props: Props) {
    const [{ tries, isMissing }, setState] = useState({ tries: 0, isMissing: false });
    const again = (): void => setState((before) => ({ tries: before.tries + 1, isMissing: false }));
    const byWord = (): void => (tries === 0 ? again() : location.reload());
    useEffect(() => {
      if (loaded !== null) return undefined;
      load().then(
        (component) => {
          loaded = component;
          setState((before) => ({ ...before, isMissing: false }));
        },
        () => setState((before) => ({ ...before, isMissing: true })),
      );
      addEventListener('online', again);
      return () => removeEventListener('online', again);
    }, [tries]);
    const Component = loaded;
    if (Component !== null) return <Component {...props} />;
    return isMissing ? <Unfetched again={byWord} /> : <Loading />;
  };
}
