/**
 * Whether an object of a JSON text, at any depth, names a member twice, however the name is spelled; `JSON.parse` keeps the last one and
 * says nothing. Linear in the text. Throws `SyntaxError` for a text that is no JSON.
 */
export function namesTwice(text: string): boolean {
  JSON.parse(text);
  /** The names of every object that is open; null for a list. */
  const open: (Set<string> | null)[] = [];
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]]/gs)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(null);
    else if (token === '}' || token === ']') open.pop();
    else {
      const names = open.at(-1);
      if (names === null || names === undefined || !isName(text, index + token.length)) continue;
      const name: string = JSON.parse(token);
      if (names.has(name)) return true;
      names.add(name);
    }
  }
  return false;
}

/** Whether what ended here is the name of a member: in JSON a colon follows names alone. */
function isName(text: string, end: number): boolean {
  let place = end;
  while (' \t\n\r'.includes(text.charAt(place)) && place < text.length) place += 1;
  return text.charAt(place) === ':';
}
