import * as operations from '#client/operations.generated.ts';
import { figurePage } from '../pages/figure.ts';
import { sayOfReports } from '../words/reports.ts';
import type { Asked, Written } from './page.ts';

/** Where a published figure comes from, by its reference; from a cursor on (`after`). A reference that is none is refused by name. */
export async function writeFigure(reference: string, { asking, query, language }: Asked): Promise<Written> {
  const say = sayOfReports(language);
  const after = query.get('after') || null;
  const { figure } = await asking.must(operations.figure, { reference, after });
  return {
    title: say('figureTitle'),
    description: `${say('figureAbout')} ${reference}`,
    content: figurePage({ reference, figure, after }, language),
  };
}
