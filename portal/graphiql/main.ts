import './workers.ts';
import 'graphiql/style.css';
import './page.css';
import { GraphiQL } from 'graphiql';
import { buildSchema } from 'graphql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

/* GraphiQL on the registry's own origin. Addresses and examples stand in the page. */
const place = document.querySelector<HTMLElement>('#graphiql');
if (place !== null) {
  show(place).catch(() => {
    const told = place.querySelector('[role=status]');
    if (told !== null) told.textContent = place.dataset.failed ?? '';
  });
}

async function show(at: HTMLElement): Promise<void> {
  const { endpoint = '', schema = '', style = '' } = at.dataset;
  const chosen = `[data-example="${CSS.escape(location.hash.slice(1))}"]`;
  const example = at.querySelector<HTMLTemplateElement>(location.hash === '' ? '[data-example]' : chosen);
  const question = example?.content.textContent ?? undefined;
  // The schema is a file that caches keep: introspection would cost its reader points.
  const [text] = await Promise.all([read(schema), bring(style)]);
  createRoot(at).render(
    createElement(GraphiQL, {
      fetcher: (asked, { headers } = {}) => post(endpoint, asked, headers ?? {}),
      schema: buildSchema(text, { assumeValid: true }),
      ...(question === undefined ? {} : { defaultQuery: question }),
      // An example that was asked for is shown, whatever was written here before.
      ...(location.hash === '' || question === undefined ? {} : { initialQuery: question }),
      // A token is known to this tab alone.
      // The history is left out: it writes the headers of each question to the device, whatever is set here.
      plugins: [],
      // Questions are kept for this tab alone: what an officer wrote is not the next person's.
      storage: sessionStorage,
      shouldPersistHeaders: false,
      showPersistHeadersSettings: false,
    }),
  );
}

async function read(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} was answered with ${response.status}.`);
  return response.text();
}

/** Its style comes after the page: a link in the head would keep the page white until GraphiQL's files are made. */
function bring(style: string): Promise<unknown> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = style;
  const came = new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = reject;
  });
  document.head.append(link);
  return came;
}

async function post(endpoint: string, asked: object, headers: Record<string, string>): Promise<object> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(asked),
  });
  return response.json();
}
