import { findChromium } from '#portal/chromium.ts';

/** Says once for a whole run, in one line, why nothing is tested in a browser where there is none. */
export default function setup(): void {
  if (findChromium() !== null) return;
  process.stdout.write(
    'The portal is not tested in a browser: no Chromium is installed here (CHROMIUM names one elsewhere).\n',
  );
}
