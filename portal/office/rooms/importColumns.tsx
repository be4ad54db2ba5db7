import type { FormIndicatorsQuery } from '#client/operations.generated.ts';
import { sayOffice } from '../../words/office.ts';
import { sayImport } from '../../words/officeImport.ts';
import { useDesk } from '../desk.ts';
import { download } from '../import/download.ts';

type Indicators = NonNullable<FormIndicatorsQuery['reportForm']>['indicators'];

/** The columns that a file of a form has, and an empty file to begin with. */
export function ImportColumns({ formId, indicators }: { readonly formId: string; readonly indicators: Indicators }) {
  const { language } = useDesk();
  const say = sayImport(language);
  const names = ['agency', 'period', ...indicators.map(({ code }) => code)];
  return (
    <details class="columns">
      <summary>{say('columns')}</summary>
      <ul class="codes">
        {['agency', 'period'].map((name) => (
          <li key={name}>
            <code>{name}</code> ({sayOffice(language)('required')})
          </li>
        ))}
        {indicators.map(({ code, required, valueType }) => (
          <li key={code}>
            <code>{code}</code> {valueType}
            {required ? ` (${sayOffice(language)('required')})` : null}
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => download(`${formId}.csv`, `${names.join(',')}\n`)}>
        {say('template')}
      </button>
    </details>
  );
}
