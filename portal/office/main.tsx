import { render } from 'preact';
import { App } from './app.tsx';
import { keepOffice } from './worker.ts';

const root = document.getElementById('kantor');
if (root !== null) {
  root.replaceChildren();
  const { issuer, client, scope, discovery } = root.dataset;
  const told =
    issuer === undefined || client === undefined
      ? null
      : { issuer, clientId: client, scope: scope ?? 'openid', discovery: discovery ?? null };
  const language = document.documentElement.lang === 'en' ? 'en' : 'id';
  render(<App issuer={told} language={language} />, root);
  keepOffice(language);
}
