import { COLUMNS, isSought, ordered, orderName, type Standing } from '../words/standing.ts';
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
  table.addEventListener('changed', filter);
  startSorting(page, table, body);
}

type Row = Standing & { readonly row: HTMLTableRowElement };

function readRow(row: HTMLTableRowElement): Row {
  const [code = '', name = '', , , basis = '', province = ''] = [...row.cells].map((cell) => cell.textContent ?? '');
  const look = LOOK_NAMES.find((one) => one === row.dataset.look) ?? 'UNRECORDED';
  const since = row.querySelector('time')?.dateTime ?? null;
  return { code, name, basis, province, look, since, row };
}

function startSorting(page: Document, table: HTMLTableElement, body: HTMLTableSectionElement): void {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  for (const head of heads) {
    const link = head.querySelector('a');
    const column = COLUMNS.find((one) => one === link?.dataset.column);
    if (link === null || column === undefined) continue;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      const order = { column, isDown: head.ariaSort === 'ascending' };
      for (const other of heads) other.ariaSort = null;
      head.ariaSort = order.isDown ? 'descending' : 'ascending';
      body.append(...ordered([...body.rows].map(readRow), order, languageOf(page)).map(({ row }) => row));
      sayInAddress(page, { sort: orderName(order) === 'code' ? '' : orderName(order) });
    });
  }
}
