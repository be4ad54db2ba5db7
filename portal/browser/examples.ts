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
  const shown = link.closest('.example')?.querySelector<HTMLElement>('.answer');
  if (shown === null || shown === undefined) return;
  shown.hidden = false;
  shown.textContent = link.dataset.asking ?? '';
  const answer = await fetch(link.href, { headers: { accept: 'application/json' } })
    .then((response) => response.json())
    .then((body) => JSON.stringify(body, null, 2))
    .catch(() => link.dataset.unreachable ?? '');
  shown.textContent = answer;
}
