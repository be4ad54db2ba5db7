import type { Form } from '#opendata/form.ts';
import { FORMS } from './forms.ts';
import { nearest, perhaps, Refusal, repeated } from './refusal.ts';

/** How the address of a table's description ends. */
export const METADATA = 'metadata.json';
/** The address of the list of tables, below `/data/`. */
export const INDEX = 'index.json';

/** What an address below `/data/` names: the list of tables, a table in a form, or the description of a table. */
export type Named = { tag: 'INDEX' } | { tag: 'TABLE'; table: string; form: Form } | { tag: 'METADATA'; table: string };

/** Reads the last part of an address; throws `Refusal` for a form that there is not. */
export function readAddress(file: string): Named {
  if (file === INDEX) return { tag: 'INDEX' };
  if (file.endsWith(`.${METADATA}`)) return { tag: 'METADATA', table: file.slice(0, -METADATA.length - 1) };
  const dot = file.lastIndexOf('.');
  const extension = file.slice(dot + 1);
  const form = FORMS.get(extension);
  if (dot > 0 && form !== undefined) return { tag: 'TABLE', table: file.slice(0, dot), form };
  const allowed = [...FORMS.keys(), METADATA];
  const meant = dot > 0 ? nearest(extension, allowed) : undefined;
  const message = `No table is given as ${repeated(file) || 'nothing'}: an address is /data/, the name of a table, a point, and one of ${allowed.join(', ')}.${perhaps(meant)} /data/${INDEX} lists the tables.`;
  throw new Refusal('NO_SUCH_FORM', 404, message, { nearest: meant, allowed });
}

/** Refuses the name of a table that there is not. */
export function noSuchTable(given: string, names: readonly string[]): Refusal {
  const meant = nearest(given, names);
  const message = `There is no table ${repeated(given)}.${perhaps(meant)} The tables are ${names.join(', ')}.`;
  return new Refusal('NO_SUCH_TABLE', 404, message, { nearest: meant, allowed: names });
}
