import type { NationQuery, TrendQuery } from '#client/operations.generated.ts';
import { dayText } from '../words/day.ts';
import { basisTongue, standingLine } from '../words/standing.ts';
import { LOOKS, lookOf } from '../words/states.ts';
import { barsOf } from '../words/trend.ts';
import type { Language } from '../words/words.ts';
import { languageOf } from './language.ts';

/** Puts other standings into the map, the counts and the table. */
export function drawStandings(page: Document, standings: NationQuery['adoptionMap']): void {
  const language = languageOf(page);
  const squares = byCode(page.querySelectorAll<SVGAElement>('.map a.square'));
  const rows = byCode(page.querySelectorAll<HTMLTableRowElement>('#regions tbody tr'));
  const counts = new Map<string, number>();
  const labels = new Map<string, string>();
  for (const { value, text } of page.querySelectorAll<HTMLOptionElement>('.day option')) labels.set(value, text);
  for (const standing of standings) {
    const { code } = standing.region;
    const [square, row] = [squares.get(code), rows.get(code)];
    if (square === undefined || row === undefined) continue;
    const look = lookOf(standing);
    const { since, basis } = standing;
    for (const level of [row.dataset.level, 'ALL']) count(counts, `${look} ${level}`);
    const [, name, status, from, on] = row.cells;
    square.setAttribute('class', `square ${look}`);
    square.querySelector('use')?.setAttribute('href', `#mark-${look}`);
    square.setAttribute('aria-label', standingLine({ code, name: name?.textContent ?? '', look, since }, language));
    row.dataset.look = look;
    if (status !== undefined) status.textContent = LOOKS[look][language];
    from?.replaceChildren(...(since === null ? [] : [timeIn(page, since, language)]));
    if (on !== undefined) {
      on.textContent = basis === null ? '' : (labels.get(basis) ?? basis);
      const tongue = basisTongue(on.textContent, language);
      if (tongue === undefined) on.removeAttribute('lang');
      else on.lang = tongue;
    }
  }
  drawCounts(page, counts);
  page.querySelector('#regions')?.dispatchEvent(new Event('changed'));
}

function drawCounts(page: Document, counts: ReadonlyMap<string, number>): void {
  const countOf = (look: string | undefined, level: string): string => String(counts.get(`${look} ${level}`) ?? 0);
  for (const item of page.querySelectorAll<HTMLElement>('.counts [data-look]')) {
    item.querySelector('strong')?.replaceChildren(countOf(item.dataset.look, 'ALL'));
  }
  for (const row of page.querySelectorAll<HTMLElement>('.levels tbody [data-look]')) {
    for (const cell of row.querySelectorAll<HTMLElement>('[data-level]')) {
      cell.textContent = countOf(row.dataset.look, cell.dataset.level ?? '');
    }
  }
}

/** Puts another trend into bars, ends and figures. */
export function drawTrend(page: Document, points: TrendQuery['adoptionTrend']): void {
  const chart = page.querySelector('.trend');
  if (chart === null) return;
  const language = languageOf(page);
  const { bars, most } = barsOf(points);
  const drawn = bars.map(({ x, y, width, height }) => {
    const bar = page.createElementNS('http://www.w3.org/2000/svg', 'rect');
    for (const [name, value] of Object.entries({ x, y, width, height })) bar.setAttribute(name, String(value));
    return bar;
  });
  chart.querySelector('svg')?.replaceChildren(...drawn);
  chart.querySelector('.most span')?.replaceChildren(String(most));
  const ends = [bars.at(0), bars.at(-1)].flatMap((bar) => (bar === undefined ? [] : [timeIn(page, bar.on, language)]));
  chart.querySelector('.ends')?.replaceChildren(...ends);
  const rows = bars.map(({ on, count: running }) => {
    const row = page.createElement('tr');
    const head = page.createElement('th');
    head.scope = 'row';
    head.append(timeIn(page, on, language));
    const cell = page.createElement('td');
    cell.append(String(running));
    row.append(head, cell);
    return row;
  });
  chart.querySelector('tbody')?.replaceChildren(...rows);
}

function timeIn(page: Document, day: string, language: Language): HTMLTimeElement {
  const time = page.createElement('time');
  time.dateTime = day;
  time.textContent = dayText(day, language);
  return time;
}

const byCode = <One extends SVGElement | HTMLElement>(found: Iterable<One>): Map<string, One> =>
  new Map([...found].map((one) => [one.dataset.code ?? '', one]));

const count = (counts: Map<string, number>, name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);
