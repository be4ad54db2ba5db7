import type { Versioned } from '#domain/versioned.ts';

/** A versioned record as a file tells it: which version it becomes is decided against what is kept. */
export type Unversioned<T extends Versioned> = Omit<T, keyof Versioned>;
