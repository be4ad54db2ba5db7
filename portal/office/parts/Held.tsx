import type { ComponentChildren } from 'preact';

/** Fields that take nothing while what stands in them is on its way: what were typed meanwhile would be neither sent nor kept. */
export function Held({ isBusy, children }: { readonly isBusy: boolean; readonly children: ComponentChildren }) {
  return (
    <fieldset class="held" disabled={isBusy}>
      {children}
    </fieldset>
  );
}
