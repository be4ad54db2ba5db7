import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Loading } from './parts/States.tsx';

/** A component whose script is fetched when it is first shown: for rooms that few open, or that are large. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function Later(props: Props) {
    const [, setCount] = useState(0);
    useEffect(() => {
      if (loaded !== null) return;
      void load().then((component) => {
        loaded = component;
        setCount((before) => before + 1);
      });
    }, []);
    const Component = loaded;
    return Component === null ? <Loading /> : <Component {...props} />;
  };
}
