import { type Message, tell } from './words/tell.ts';

/** What `flexwork` ends with; the same numbers stand in docs/command-line.md and in its help. */
export const STATUS = {
  /** Done. */
  done: 0,
  /** A fault of the program or of the machine: a disk that is full, a file that cannot be read. */
  fault: 1,
  /** Used wrongly; nothing was asked of the registry, or what was asked for is not there to be asked for. */
  usage: 2,
  /** The registry, or the check of a file, refused what was given. */
  refused: 3,
  /** Not signed in, or not allowed. */
  notAllowed: 4,
  /** No connection, no answer in time, or a registry that is overloaded: the same may be given again. */
  unreachable: 5,
  /** A file is not what the manifest says, or the signature is not. */
  unverified: 6,
} as const;
export type StatusName = keyof typeof STATUS;

/** An expected end of a command before it is done: what is told, and the status. Its text in English is `message`. */
export class Ending extends Error {
  override readonly name: string = 'Ending';
  readonly status: StatusName;
  readonly said: Message;

  constructor(status: StatusName, said: Message) {
    super(tell('en', said));
    this.status = status;
    this.said = said;
  }
}
