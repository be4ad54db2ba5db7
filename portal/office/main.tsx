import { render } from 'preact';
import { App } from './app.tsx';

const root = document.getElementById('kantor');
if (root !== null) {
  root.replaceChildren();
  const { issuer, client, scope, discovery } = root.dataset;
  const told =
    issuer === undefined || client === undefined
      ? null
      : { issuer, clientId: client, scope: scope ?? 'openid', discovery: discovery ?? null };
  render(<App issuer={told} language={document.documentElement.lang === 'en' ? 'en' : 'id'} />, root);
}
