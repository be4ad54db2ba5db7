import { COLUMNS, isSought, type Order, ordered, orderName, type Standing } from '../words/standing.ts';
import { LOOK_NAMES } from '../words/states.ts';
import { sayInAddress } from './address.ts';
import { languageOf } from './language.ts';

/** The table of regions is sorted by the links in its heads and filtered by text and look, without a new page. */
export function startTable(page: Document): void {
  const table = page.querySelector<HTMLTableElement>('#regions');
  const body = table?.tBodies[0];
  const text = page.querySelector<HTMLInputElement>('#filter');
  const look = page.querySelector<HTMLSelectElement>('#filter-look');
  if (!table || !body || !text || !look) return;
  const told = page.querySelector('#shown');
  const none = page.querySelector<HTMLElement>('#no-match');
  const filter = (): void => {
    let shown = 0;
    for (const row of body.rows) {
      row.hidden = !isSought(readRow(row), text.value, look.value);
      if (!row.hidden) shown += 1;
    }
    told?.replaceChildren(String(shown));
    if (none !== null) none.hidden = shown > 0;
  };
  const filterAndSay = (): void => {
    filter();
    sayInAddress(page, { q: text.value, status: look.value });
  };
  text.addEventListener('input', filterAndSay);
  look.addEventListener('change', filterAndSay);
  text.form?.addEventListener('submit', (event) => event.preventDefault());
  none?.querySelector('a')?.addEventListener('click', (event) => {
    event.preventDefault();
    text.value = '';
    look.value = '';
    filterAndSay();
    text.focus();
  });
  const sort = startSorting(page, table, body);
  table.addEventListener('changed', () => {
    sort();
    filter();
  });
  // Something may have been typed before this script came.
  if (text.value !== text.defaultValue) filterAndSay();
}

type Row = Standing & { readonly row: HTMLTableRowElement };

function readRow(row: HTMLTableRowElement): Row {
  const [code = '', name = '', , , basis = '', province = ''] = [...row.cells].map((cell) => cell.textContent ?? '');
  const look = LOOK_NAMES.find((one) => one === row.dataset.look) ?? 'UNRECORDED';
  const since = row.querySelector('time')?.dateTime ?? null;
  return { code, name, basis, province, look, since, row };
}

/** Lets the heads sort; answers what sorts anew by the head that is chosen, once the rows say something else. */
function startSorting(page: Document, table: HTMLTableElement, body: HTMLTableSectionElement): () => void {
  const sortBy = (order: Order): void => {
    const sorted = ordered([...body.rows].map(readRow), order, languageOf(page)).map(({ row }) => row);
    if (sorted.every((row, place) => row === body.rows[place])) return;
    const focused = page.activeElement;
    body.append(...sorted);
    // A row that is moved loses the focus.
    if (focused instanceof HTMLElement && body.contains(focused)) focused.focus({ preventScroll: true });
  };
  let chosen: Order | null = null;
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  for (const head of heads) {
    const link = head.querySelector('a');
    const column = COLUMNS.find((one) => one === link?.dataset.column);
    if (link === null || column === undefined) continue;
    const sort = head.getAttribute('aria-sort');
    if (sort !== null) chosen = { column, isDown: sort === 'descending' };
    link.addEventListener('click', (event) => {
      event.preventDefault();
      const order = { column, isDown: head.ariaSort === 'ascending' };
      chosen = order;
      for (const other of heads) other.ariaSort = null;
      head.ariaSort = order.isDown ? 'descending' : 'ascending';
      sortBy(order);
      sayInAddress(page, { sort: orderName(order) === 'code' ? '' : orderName(order) });
    });
  }
  return () => {
    if (chosen !== null) sortBy(chosen);
  };
}
