import type { OpenTable } from '#opendata/table.ts';
import { METADATA } from './address.ts';
import { FORMS, inSnapshot } from './forms.ts';
import { OPTIONS } from './question.ts';
import { ruleOf } from './tableRules.ts';

/** The list of tables as JSON: what each is, where it is answered and where it lies whole. Addresses are those below the registry's own. */
export function tableList(tables: readonly OpenTable[]): Buffer {
  const list = {
    parameters: OPTIONS,
    tables: tables.map(({ name, title, words, licence, columns, dayColumn }) => {
      const { effectiveOn, needs } = ruleOf(name);
      return {
        name,
        title,
        description: words,
        licence,
        columns: columns.map((column) => column.name),
        data: Object.fromEntries([...FORMS.keys()].map((form) => [form, `/data/${name}.${form}`])),
        metadata: `/data/${name}.${METADATA}`,
        latest: Object.fromEntries(
          [...FORMS.keys()]
            .filter((form) => inSnapshot(form) === form)
            .map((form) => [form, `/latest/${name}.${form}`]),
        ),
        effectiveOn: effectiveOn?.says ?? null,
        dayColumn,
        needsOneOf: needs,
      };
    }),
  };
  return Buffer.from(`${JSON.stringify(list, null, 2)}\n`);
}
