import { type Form, textWriter } from './form.ts';
import { rowJson } from './ndjson.ts';

/** JSON: one array of rows, each as in NDJSON and on a line of its own. */
export const json: Form = {
  extension: 'json',
  mediaType: 'application/json',
  open({ columns }, sink) {
    let between = '\n';
    return textWriter(sink, {
      head: '[',
      row(row) {
        const text = `${between}${rowJson(columns, row)}`;
        between = ',\n';
        return text;
      },
      tail: '\n]\n',
    });
  },
};
