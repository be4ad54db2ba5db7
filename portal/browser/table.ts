/** The table of regions is sorted by the buttons in its heads and filtered by text and look. */
export function startTable(page: Document): void {
  const table = page.querySelector<HTMLTableElement>('#regions');
  const body = table?.tBodies[0];
  if (table === null || body === undefined) return;
  startSorting(table, body);
  const text = page.querySelector<HTMLInputElement>('#filter');
  const look = page.querySelector<HTMLSelectElement>('#filter-look');
  const filter = (): void => {
    const sought = (text?.value ?? '').trim().toLowerCase();
    let shown = 0;
    for (const row of body.rows) {
      const isShown =
        (look === null || look.value === '' || row.dataset.look === look.value) &&
        `${cell(row, 0)} ${cell(row, 1)}`.toLowerCase().includes(sought);
      row.hidden = !isShown;
      if (isShown) shown += 1;
    }
    const told = page.querySelector('#shown');
    if (told !== null) told.textContent = String(shown);
  };
  text?.addEventListener('input', filter);
  look?.addEventListener('change', filter);
  table.addEventListener('changed', filter);
  page.querySelector('.filters')?.removeAttribute('hidden');
}

const cell = (row: HTMLTableRowElement, index: number): string => row.cells[index]?.textContent ?? '';

function startSorting(table: HTMLTableElement, body: HTMLTableSectionElement): void {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const order = new Intl.Collator(document.documentElement.lang, { numeric: true });
  for (const [index, head] of heads.entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener('click', () => {
      const isUp = head.ariaSort !== 'ascending';
      for (const other of heads) other.ariaSort = null;
      head.ariaSort = isUp ? 'ascending' : 'descending';
      const rows = [...body.rows].sort((one, other) => order.compare(cell(one, index), cell(other, index)));
      body.append(...(isUp ? rows : rows.reverse()));
    });
  }
}
