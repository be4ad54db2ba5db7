import { ask } from '#client/ask.ts';
import { nation, trend } from '#client/operations.generated.ts';
import { dayText } from '../words/day.ts';
import { twoYearsBefore } from '../words/trend.ts';
import { sayInAddress } from './address.ts';
import { drawStandings, drawTrend } from './drawNation.ts';
import { languageOf } from './language.ts';

const DAY_MS = 86_400_000;
/** How many days a step of the playing slider takes, and how long it rests on each, in milliseconds. */
const PLAYED = { days: 30, rest: 400 };

/** The parts of the page that say which day and basis are shown. */
interface Controls {
  readonly slide: HTMLInputElement;
  readonly play: HTMLButtonElement;
  readonly day: HTMLInputElement;
  readonly basis: HTMLSelectElement;
  readonly told: Element;
  readonly trouble: Element;
}

/** Another day or basis is shown without a new page: two answers for each, which caches share. */
export function startDay(page: Document): void {
  const slide = page.querySelector<HTMLInputElement>('#slide');
  const play = page.querySelector<HTMLButtonElement>('#play');
  const day = page.querySelector<HTMLInputElement>('.day input[name=on]');
  const basis = page.querySelector<HTMLSelectElement>('.day select[name=basis]');
  const told = page.querySelector('#told');
  const trouble = page.querySelector('#trouble');
  if (!slide || !play || !day || !basis || !told || !trouble) return;
  const controls = { slide, play, day, basis, told, trouble };
  const show = shower(page, controls);
  const first = Date.parse(slide.dataset.first ?? '');
  const slidDay = (): string => new Date(first + Number(slide.value) * DAY_MS).toISOString().slice(0, 10);
  const player = startPlaying(controls, () => show(slidDay()));

  slide.addEventListener('input', () => {
    player.pause();
    void show(slidDay());
  });
  const showNamed = (): void => {
    player.pause();
    if (!day.checkValidity()) return;
    slide.value = String(Math.round((Date.parse(day.value) - first) / DAY_MS));
    void show(day.value);
  };
  day.addEventListener('change', showNamed);
  day.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    showNamed();
  });
  basis.addEventListener('change', () => void show(slidDay()));
  page.querySelector('.slider')?.removeAttribute('hidden');
}

/** What came of showing a day; it is passed over where another was asked for meanwhile. */
type Shown = 'shown' | 'failed' | 'passed over';

/** Shows a day by the basis that is chosen. Whoever asks later wins. */
function shower(page: Document, { slide, day, basis, told, trouble }: Controls): (on: string) => Promise<Shown> {
  const language = languageOf(page);
  const url = new URL('/graphql', page.baseURI).href;
  let waiting: AbortController | undefined;
  return async (on) => {
    waiting?.abort();
    waiting = new AbortController();
    const { signal } = waiting;
    const chosen = basis.value === '' ? null : basis.value;
    slide.setAttribute('aria-valuetext', dayText(on, language));
    const [standings, points] = await Promise.all([
      ask(nation, { on, basis: chosen }, { url, signal }),
      ask(trend, { basis: chosen, from: twoYearsBefore(on), to: on, interval: 'MONTH' }, { url, signal }),
    ]);
    if (signal.aborted) return 'passed over';
    const isWhole = standings.ok && points.ok;
    trouble.textContent = isWhole ? '' : (trouble.getAttribute('data-failed') ?? '');
    if (!isWhole) return 'failed';
    const time = page.createElement('time');
    time.dateTime = on;
    time.textContent = dayText(on, language);
    told.replaceChildren(time);
    day.value = on;
    drawStandings(page, standings.data.adoptionMap);
    drawTrend(page, points.data.adoptionTrend);
    sayInAddress(page, { on: slide.value === slide.max ? '' : on, basis: basis.value });
    return 'shown';
  };
}

/** Lets the button play and pause; what cannot be shown pauses too. */
function startPlaying({ slide, play }: Controls, show: () => Promise<Shown>): { pause(): void } {
  const words = { play: play.textContent ?? '', pause: play.dataset.pause ?? '' };
  let resting: ReturnType<typeof setTimeout> | undefined;
  // Each time that it plays or pauses ends what was under way before.
  let run = 0;
  const setPlaying = (isPlaying: boolean): void => {
    run += 1;
    clearTimeout(resting);
    resting = undefined;
    play.textContent = isPlaying ? words.pause : words.play;
  };
  const isPlaying = (): boolean => play.textContent === words.pause;
  const step = async (): Promise<void> => {
    const own = run;
    const came = await show();
    if (own !== run || !isPlaying()) return;
    if (came === 'failed' || slide.value === slide.max) return setPlaying(false);
    resting = setTimeout(() => {
      slide.value = String(Number(slide.value) + PLAYED.days);
      void step();
    }, PLAYED.rest);
  };
  play.addEventListener('click', () => {
    if (isPlaying()) return setPlaying(false);
    setPlaying(true);
    if (slide.value === slide.max) slide.value = '0';
    void step();
  });
  return { pause: () => setPlaying(false) };
}
