import './workers.ts';
import 'graphiql/style.css';
import './page.css';
import { GraphiQL } from 'graphiql';
import { buildSchema } from 'graphql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

/* GraphiQL on the registry's own origin. Addresses and examples stand in the page. */
const place = document.querySelector<HTMLElement>('#graphiql');
if (place !== null) void show(place);

async function show(at: HTMLElement): Promise<void> {
  const { endpoint = '', schema = '' } = at.dataset;
  const chosen = `[data-example="${CSS.escape(location.hash.slice(1))}"]`;
  const example = at.querySelector<HTMLTemplateElement>(location.hash === '' ? '[data-example]' : chosen);
  const question = example?.content.textContent ?? undefined;
  // The schema is a file that caches keep: introspection would cost its reader points.
  const text = await (await fetch(schema)).text();
  createRoot(at).render(
    createElement(GraphiQL, {
      fetcher: (asked, { headers } = {}) => post(endpoint, asked, headers ?? {}),
      schema: buildSchema(text, { assumeValid: true }),
      ...(question === undefined ? {} : { defaultQuery: question }),
      // An example that was asked for is shown, whatever was written here before.
      ...(location.hash === '' || question === undefined ? {} : { initialQuery: question }),
      // A token is known to this tab alone.
      shouldPersistHeaders: false,
      showPersistHeadersSettings: false,
    }),
  );
}

async function post(endpoint: string, asked: object, headers: Record<string, string>): Promise<object> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(asked),
  });
  return response.json();
}
