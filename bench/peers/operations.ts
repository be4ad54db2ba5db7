import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Report } from '#domain/report.ts';
import { CITY, FORM, type ReportRegistry } from '../reportRegistry.ts';

/**
 * What an operation mostly is. A list answers dozens of rows or more, so that what a server does for each field counts; of a single record
 * there is one, with what hangs on it, so that what a server does for each request counts.
 */
export type Kind = 'list' | 'single' | 'write';

/** A named operation, as a client asks it. */
export interface Operation {
  name: string;
  kind: Kind;
  query: string;
  /** The `Authorization` header; undefined for nobody's. */
  authorization: string | undefined;
  /** The variables of the next request. */
  variables(): Record<string, unknown>;
}

/** Whether each write is one of its own, or the same one again, which a recorded store answers alone. */
export type Writes = 'anew' | 'again';

/** The operations of `bench/queries/`, asked of a registry. Writes are made to one draft: each registry of writes takes another. */
export function operationsOf({ last, running, drafts }: ReportRegistry, writes: Writes): Operation[] {
  const inPeriod = { formId: FORM, period: last.key };
  const draft = drafts[writes === 'anew' ? 0 : 1];
  if (draft === undefined) throw new Error(`No draft of ${running.key} was made up.`);
  return [
    read('Mayor', 'single', {}),
    read('Nation', 'list', {}),
    read('Counts', 'list', {}),
    read('RegionPage', 'single', { code: CITY }),
    read('ReportsPage', 'list', inPeriod),
    read('IndicatorSummary', 'list', inPeriod),
    {
      name: 'SaveReport',
      kind: 'write',
      query: textOf('SaveReport'),
      authorization: `Bearer ${draft.agencyKey}`,
      variables: inputsOf(draft, writes),
    },
  ];
}

const read = (name: string, kind: Kind, variables: Record<string, unknown>): Operation => ({
  name,
  kind,
  query: textOf(name),
  authorization: undefined,
  variables: () => variables,
});

/** The text of `bench/queries/`, of the file that bears the operation's name. */
export function textOf(name: string): string {
  const file = `${name.slice(0, 1).toLowerCase()}${name.slice(1)}.graphql`;
  return readFileSync(new URL(`../queries/${file}`, import.meta.url), 'utf8');
}

/** Every request of a draft made anew expects the version that the one before has left. */
function inputsOf(draft: Report, writes: Writes): () => Record<string, unknown> {
  const { agencyKey: agency, formId, period } = draft;
  const values = Object.entries(draft.answers).map(([indicator, { tag: _tag, ...answer }]) => ({
    indicator,
    ...answer,
  }));
  let expectedVersion = draft.version;
  return () => {
    const idempotencyKey = writes === 'anew' ? randomUUID() : 'the-same-save-again';
    const input = { idempotencyKey, agency, formId, period, values, expectedVersion };
    if (writes === 'anew') expectedVersion += 1;
    return { input };
  };
}
