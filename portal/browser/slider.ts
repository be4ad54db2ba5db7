import { ask } from '#client/ask.ts';
import { type NationQuery, nation } from '#client/operations.generated.ts';
import { LOOKS, lookOf } from '../words/states.ts';
import { sayIn } from '../words/words.ts';

const DAY_MS = 86_400_000;
/** How many days a step of the playing slider takes, and how long it rests on each, in milliseconds. */
const PLAYED = { days: 30, rest: 400 };

/** The slider shows another day without a new page: one answer for each day, which caches share. */
export function startSlider(page: Document): void {
  const slide = page.querySelector<HTMLInputElement>('#slide');
  const play = page.querySelector<HTMLButtonElement>('#play');
  const told = page.querySelector<HTMLOutputElement>('#told');
  const day = page.querySelector<HTMLInputElement>('input[name=on]');
  const basis = page.querySelector<HTMLSelectElement>('select[name=basis]');
  if (slide === null || play === null || told === null || day === null || basis === null) return;
  const first = Date.parse(slide.dataset.first ?? '');
  const url = new URL('/graphql', page.baseURI).href;
  const shownBasis = basis.value === '' ? null : basis.value;
  let waiting: AbortController | undefined;

  const show = async (): Promise<void> => {
    waiting?.abort();
    waiting = new AbortController();
    const { signal } = waiting;
    const on = new Date(first + Number(slide.value) * DAY_MS).toISOString().slice(0, 10);
    slide.setAttribute('aria-valuetext', on);
    told.textContent = on;
    const answer = await ask(nation, { on, basis: shownBasis }, { url, signal });
    if (signal.aborted) return;
    if (answer.ok) {
      day.value = on;
      draw(page, answer.data.adoptionMap);
    } else told.textContent = told.dataset.failed ?? '';
  };

  let isPlaying = false;
  const words = { play: play.textContent ?? '', pause: play.dataset.pause ?? '' };
  const setPlaying = (on: boolean): void => {
    isPlaying = on;
    play.textContent = on ? words.pause : words.play;
  };
  const step = async (): Promise<void> => {
    if (!isPlaying) return;
    await show();
    if (slide.value === slide.max) setPlaying(false);
    slide.value = String(Number(slide.value) + PLAYED.days);
    setTimeout(() => void step(), PLAYED.rest);
  };
  slide.addEventListener('input', () => void show());
  play.addEventListener('click', () => {
    setPlaying(!isPlaying);
    if (isPlaying && slide.value === slide.max) slide.value = '0';
    void step();
  });
  page.querySelector('.slider')?.removeAttribute('hidden');
}

/** Puts other standings into the map, the counts and the table. */
function draw(page: Document, standings: NationQuery['adoptionMap']): void {
  const language = page.documentElement.lang === 'en' ? 'en' : 'id';
  const counts = new Map<string, number>();
  for (const standing of standings) {
    const look = lookOf(standing);
    const { region, since } = standing;
    counts.set(look, (counts.get(look) ?? 0) + 1);
    const square = page.querySelector(`.map [data-code="${region.code}"]`);
    const row = page.querySelector<HTMLTableRowElement>(`#regions [data-code="${region.code}"]`);
    const [, name, status, from] = row?.cells ?? [];
    square?.setAttribute('class', `square ${look}`);
    square?.querySelector('use')?.setAttribute('href', `#mark-${look}`);
    const told = since === null ? '' : `, ${sayIn(language)('since').toLowerCase()} ${since}`;
    square?.setAttribute('aria-label', `${name?.textContent} (${region.code}): ${LOOKS[look][language]}${told}`);
    if (row !== null) row.dataset.look = look;
    if (status !== undefined) status.textContent = LOOKS[look][language];
    if (from !== undefined) from.textContent = since ?? '';
  }
  for (const item of page.querySelectorAll<HTMLElement>('.counts [data-look]')) {
    const count = item.querySelector('strong');
    if (count !== null) count.textContent = String(counts.get(item.dataset.look ?? '') ?? 0);
  }
  page.querySelector('#regions')?.dispatchEvent(new Event('changed'));
}
