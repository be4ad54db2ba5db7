import type { ColumnHead, Words } from '../column.ts';
import type { TableHead } from '../form.ts';
import { type CatalogueDocument, csvOf, type Publication, type WrittenTable } from './publication.ts';
import { termsOf } from './terms.ts';
import { DEFUSED, DESCRIPTION, EMPTY, partsOf, TITLE } from './words.ts';

/**
 * `dictionary.html`: the dictionary for people, Indonesian first and English beside it. It runs nothing and needs nothing: on the registry's
 * host it takes the style of the portal, and is read without it where the folder was downloaded.
 */
export const dictionaryPage = (publication: Publication): CatalogueDocument => ({
  name: 'dictionary.html',
  mediaType: 'text/html; charset=utf-8',
  body: Buffer.from(page(publication)),
});

function page({ imprint, day, tables }: Publication): string {
  const { publisher, contact } = imprint;
  const email = contact.email === null ? [] : [link(`mailto:${contact.email}`, contact.email)];
  const laman = contact.page === null ? [] : [link(contact.page, contact.page)];
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Kamus data · Data dictionary · ${day}</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<main>
<h1>Kamus data <span lang="en">· Data dictionary</span></h1>
${both(TITLE)}
${both(DESCRIPTION)}
${both({ id: `Cuplikan ${day}. ${EMPTY.id} ${DEFUSED.id}`, en: `Snapshot of ${day}. ${EMPTY.en} ${DEFUSED.en}` })}
<ul>
${tables.map(({ head }) => `<li><a href="#${head.name}">${inLine(head.title)}</a></li>`).join('\n')}
</ul>
${tables.map(section).join('\n')}
</main>
<footer>
<p>${escaped(publisher.name)} · ${escaped(contact.name)}: ${[...email, ...laman].join(', ')}</p>
</footer>
</body>
</html>
`;
}

function section(table: WrittenTable): string {
  const { head, rows, files } = table;
  const terms = termsOf(head);
  const parts = partsOf(table);
  const address = csvOf(table).name;
  return `<section id="${head.name}">
<h2>${inLine(head.title)} <code>${head.name}</code></h2>
${both(head.words)}
<p>${rows} baris <span lang="en">· rows</span>: ${files.map(({ name }) => link(name, name)).join(', ')}; ${link(`${address}-metadata.json`, 'CSVW')}</p>
${parts === null ? '' : both(parts)}
<p>${link(terms.url, terms.title)}</p>
${both(terms.words)}
<table>
<thead><tr><th scope="col">Kolom <span lang="en">· Column</span></th><th scope="col">Isi <span lang="en">· Holds</span></th><th scope="col">Arti</th><th scope="col" lang="en">Meaning</th></tr></thead>
<tbody>
${head.columns.map((column) => row(head, column)).join('\n')}
</tbody>
</table>
</section>`;
}

function row(head: TableHead, { name, type, words, unit, required, choices, separator, origin }: ColumnHead): string {
  const reference = head.references.find(({ column }) => column === name);
  const holds = [
    `<code>${type}</code>`,
    ...(unit === null ? [] : [escaped(unit)]),
    ...(required ? ['wajib <span lang="en">· required</span>'] : []),
    ...(head.key.includes(name) ? ['kunci <span lang="en">· key</span>'] : []),
    ...(reference === undefined ? [] : [link(`#${reference.table}`, `${reference.table}.${reference.of}`)]),
    ...(type === 'LIST' ? [`pemisah <span lang="en">· separator</span> “${escaped(separator)}”`] : []),
    ...(choices === null ? [] : [choices.map((choice) => `<code>${escaped(choice)}</code>`).join(', ')]),
  ];
  const meaning = (language: keyof Words) =>
    [words[language], ...(origin === null ? [] : [origin[language]])].map(escaped).join('<br>');
  return `<tr><th scope="row"><code>${name}</code></th><td>${holds.join('; ')}</td><td>${meaning('id')}</td><td lang="en">${meaning('en')}</td></tr>`;
}

const both = ({ id, en }: Words): string => `<p>${escaped(id)}</p>\n<p lang="en">${escaped(en)}</p>`;
const inLine = ({ id, en }: Words): string => `${escaped(id)} <span lang="en">· ${escaped(en)}</span>`;
const link = (address: string, text: string): string => `<a href="${escaped(address)}">${escaped(text)}</a>`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
