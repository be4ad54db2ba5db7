import { type Progress, showProgress } from '#local/progress.ts';

/** Where a command tells people what it does. */
export type Told = NodeJS.WriteStream | { write(text: string): unknown; isTTY?: false | undefined };

const NOTHING: Progress = { update() {}, end() {} };

/** Whether progress is shown: on a terminal alone, so that logs and pipes hold nothing but what was told. */
export const showsProgress = (stream: { readonly isTTY?: boolean | undefined }): stream is NodeJS.WriteStream =>
  stream.isTTY === true;

/** A bar on a terminal, and nothing elsewhere. */
export const progressOf = (label: string, stderr: Told): Progress =>
  showsProgress(stderr) ? showProgress(label, stderr) : NOTHING;
