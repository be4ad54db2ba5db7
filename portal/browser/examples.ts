/** Examples of the API answer within the page; without this their links show the answer by itself. */
export function startExamples(page: Document): void {
  for (const link of page.querySelectorAll<HTMLAnchorElement>('.example a.run')) {
    link.addEventListener('click', (event) => {
      // Whoever asks for another tab or window gets it.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      void run(link);
    });
  }
}

async function run(link: HTMLAnchorElement): Promise<void> {
  const example = link.closest('.example');
  const shown = example?.querySelector<HTMLElement>('.answer');
  const told = example?.querySelector<HTMLElement>('.told');
  if (!shown || !told) return;
  const { asking = '', answered = '', unread = '', unreachable = '' } = link.dataset;
  told.textContent = asking;
  const response = await fetch(link.href, { headers: { accept: 'application/json' } }).catch(() => null);
  const text = (await response?.text().catch(() => null)) ?? null;
  if (response === null || text === null) {
    told.textContent = unreachable;
    return;
  }
  shown.hidden = false;
  shown.textContent = indented(text);
  told.textContent = response.ok ? answered : `${unread} ${response.status}.`;
}

/** JSON as people read it; what is none stands as it came. */
function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

/** Says that GraphiQL's own script did not come, which it cannot say itself. */
export function watchGraphiql(page: Document): void {
  const place = page.querySelector<HTMLElement>('#graphiql');
  page.querySelector('script[src*="/graphiql/"]')?.addEventListener('error', () => {
    const told = place?.querySelector('[role=status]');
    if (told) told.textContent = place?.dataset.failed ?? '';
  });
}
