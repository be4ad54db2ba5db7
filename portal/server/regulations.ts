import type { Answer } from '#client/answer.ts';
import type { RegulationLevel, RegulationTypesQuery } from '#client/operations.generated.ts';
import * as operations from '#client/operations.generated.ts';
import { type RegulationList, type RegulationsAsked, regulationsPage } from '../pages/regulations.ts';
import { REGULATION_LEVELS } from '../words/law.ts';
import { sayOfRegulation } from '../words/regulation.ts';
import { sayIn } from '../words/words.ts';
import { type Asking, Misasked } from './asking.ts';
import { type Asked, isDay, type Written } from './page.ts';

/** The days between which the law is asked about: from the Republic's first day to one that is far enough. */
const FIRST_DAY = '1945-08-17';
const LAST_DAY = '2100-12-31';

/** The day that `on` names, today where it is left out. A day to come may be asked: the law as it is known now has days to come. */
export function lawDay({ query, today }: Asked): string {
  const day = query.get('on') || today;
  if (!isDay(day) || day < FIRST_DAY || day > LAST_DAY) throw new Misasked(`on: ${FIRST_DAY} – ${LAST_DAY}`);
  return day;
}

/** The regulations: of a kind (`type`), a level (`level`), in force on the day (`force=1`, `on`), by words (`q`), from a cursor on (`after`). */
export async function writeRegulations(asked: Asked): Promise<Written> {
  const { asking, query, language } = asked;
  const text = query.get('q')?.trim() || null;
  if (text !== null && text.length > 200) throw new Misasked('q: 1 – 200');
  const named = query.get('level') || null;
  const level = (Object.keys(REGULATION_LEVELS) as RegulationLevel[]).find((one) => one === named) ?? null;
  if (named !== level) throw new Misasked(`level: ${Object.keys(REGULATION_LEVELS).join(', ')}`);
  const wanted: RegulationsAsked = {
    text,
    type: query.get('type') || null,
    level,
    on: lawDay(asked),
    onlyInForce: query.get('force') === '1',
    after: query.get('after') || null,
  };
  const [found, types] = await Promise.all([
    text === null ? listed(asking, wanted) : searched(asking, wanted, text),
    typesOf(asking),
  ]);
  const content = regulationsPage({ ...found, asked: wanted, types }, language);
  return { title: sayIn(language)('regulations'), description: sayOfRegulation(language)('listAbout'), content };
}

type Found = Pick<RegulationList, 'found' | 'next'>;

async function listed(asking: Asking, { type, level, on, onlyInForce, after }: RegulationsAsked): Promise<Found> {
  const { regulations } = await asking.must(operations.regulations, {
    filter: { type, level, inForceOn: onlyInForce ? on : null },
    orderBy: { field: 'ISSUED_ON', direction: 'DESC' },
    on,
    after,
  });
  return { found: regulations.nodes, next: regulations.pageInfo.hasNextPage ? regulations.pageInfo.endCursor : null };
}

/** The best hundred of a search, as far as they are regulations of the kind that is asked for, the best first. */
async function searched(asking: Asking, { type, level, on, onlyInForce }: RegulationsAsked, text: string) {
  const { search } = await asking.must(operations.regulationSearch, { text, on });
  const found = search.edges.flatMap(({ node }) => (node.__typename === 'Regulation' ? [node] : []));
  const wanted = found.filter(
    (one) =>
      (type === null || one.type === type) &&
      (level === null || one.level === level) &&
      (!onlyInForce || one.status.inForce),
  );
  return { found: wanted, next: null };
}

/** Pages of a hundred that are looked through for kinds of instruments. */
const MOST_PAGES = 10;

async function typesOf(asking: Asking): Promise<string[]> {
  const types = new Set<string>();
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer: Answer<RegulationTypesQuery> = await asking.may(operations.regulationTypes, { after });
    if (!answer.ok) break;
    const { nodes, pageInfo }: RegulationTypesQuery['regulations'] = answer.data.regulations;
    for (const { type } of nodes) types.add(type);
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  return [...types].sort();
}
