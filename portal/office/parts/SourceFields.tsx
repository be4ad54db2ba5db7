import type { SourceInput, SourceKind } from '#client/operations.generated.ts';
import { SOURCE_KINDS, sayOffice } from '../../words/office.ts';
import { useDesk } from '../desk.ts';
import { SelectField, TextField } from './Field.tsx';
import { type Problem, problemAt } from './Problems.tsx';

/** A source as it is typed. */
export interface TypedSource {
  readonly url: string;
  readonly kind: string;
  readonly title: string;
}

/** A source that nobody has typed anything of. */
export const NO_SOURCE: TypedSource = { url: '', kind: '', title: '' };

/** A typed source as the registry takes it; what is missing is told by the registry. */
export const sourceInput = ({ url, kind, title }: TypedSource): SourceInput => ({
  url: url.trim(),
  kind: kind as SourceKind,
  title: title.trim() === '' ? null : title.trim(),
});

export interface SourceFieldsProps {
  readonly value: TypedSource;
  readonly onChange: (value: TypedSource) => void;
  /** Where in the input it stands, such as `input.sources.0`. */
  readonly path: string;
  readonly problems: readonly Problem[];
  readonly legend?: string;
}

/** The fields of one source: where it can be read, its kind, its title. */
export function SourceFields({ value, onChange, path, problems, legend }: SourceFieldsProps) {
  const { language } = useDesk();
  const say = sayOffice(language);
  const kinds = Object.entries(SOURCE_KINDS).map(([kind, words]) => ({ value: kind, label: words[language] }));
  return (
    <fieldset class="source">
      <legend>{legend ?? say('source')}</legend>
      <TextField
        label={say('sourceUrl')}
        isUrl
        required
        value={value.url}
        path={`${path}.url`}
        error={problemAt(problems, `${path}.url`)}
        onChange={(url) => onChange({ ...value, url })}
      />
      <SelectField
        label={say('sourceKind')}
        required
        choices={kinds}
        value={value.kind}
        path={`${path}.kind`}
        error={problemAt(problems, `${path}.kind`)}
        onChange={(kind) => onChange({ ...value, kind })}
      />
      <TextField
        label={say('sourceTitle')}
        maxLength={300}
        value={value.title}
        path={`${path}.title`}
        error={problemAt(problems, `${path}.title`)}
        onChange={(title) => onChange({ ...value, title })}
      />
    </fieldset>
  );
}
