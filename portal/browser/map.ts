/** The map by keyboard: one square is reached by the tab key, arrows move to the nearest in their direction, Home and End to the ends. */
export function startMap(page: Document): void {
  const map = page.querySelector<HTMLElement>('.tiles');
  const told = page.querySelector('#pointed');
  if (map === null) return;
  const squares = [...map.querySelectorAll<SVGAElement>('a.square')];
  const tell = (square: Element | null): void => {
    const line = square?.getAttribute('aria-label');
    if (told !== null && typeof line === 'string') told.textContent = line;
  };
  map.addEventListener('pointerover', ({ target }) => tell(target instanceof Element ? target.closest('a') : null));
  map.addEventListener('focusin', ({ target }) => tell(target instanceof Element ? target.closest('a') : null));
  map.addEventListener('keydown', (event) => {
    const at = event.target instanceof Element ? event.target.closest<SVGAElement>('a.square') : null;
    const next = at === null ? undefined : nextOf(squares, at, event.key);
    if (at === null || next === undefined) return;
    event.preventDefault();
    at.setAttribute('tabindex', '-1');
    next.setAttribute('tabindex', '0');
    next.focus();
  });
}

const DIRECTIONS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

function nextOf(squares: readonly SVGAElement[], at: SVGAElement, key: string): SVGAElement | undefined {
  if (key === 'Home') return squares[0];
  if (key === 'End') return squares.at(-1);
  const direction = DIRECTIONS[key];
  if (direction === undefined) return undefined;
  const from = middleOf(at);
  let best: { square: SVGAElement; cost: number } | undefined;
  for (const square of squares) {
    const to = middleOf(square);
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const ahead = dx * direction[0] + dy * direction[1];
    const aside = Math.abs(dx * direction[1]) + Math.abs(dy * direction[0]);
    const cost = ahead + 3 * aside;
    if (square !== at && ahead > 1 && (best === undefined || cost < best.cost)) best = { square, cost };
  }
  return best?.square;
}

function middleOf(square: SVGAElement): { x: number; y: number } {
  const { left, top, width, height } = square.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
