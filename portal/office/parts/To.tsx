import type { ComponentChildren } from 'preact';
import { useDesk } from '../desk.ts';
import { addressOf } from '../place.ts';

/** A link to a room, in the language of the page. */
export function To({
  path,
  current = false,
  children,
}: {
  readonly path: string;
  readonly current?: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <a href={addressOf(path, useDesk().language)} aria-current={current ? 'page' : undefined}>
      {children}
    </a>
  );
}
