import { useDesk } from '../desk.ts';
import { Conflict } from '../parts/Conflict.tsx';
import { type Form, mergedAnswers, type Typed } from './answers.ts';
import { fieldWords, questionOf } from './fields.tsx';

interface Props extends Readonly<Record<'begun' | 'mine' | 'theirs', Typed>> {
  readonly form: Form;
  /** Told the answers that stand: each change of either, and where both changed one field, what was chosen. */
  readonly onChosen: (typed: Typed) => void;
}

/** The fields that two people changed to different answers, for whoever writes to choose. */
export function Disputed({ form, begun, mine, theirs, onChosen }: Props) {
  const { language } = useDesk();
  const { merged, disputed } = mergedAnswers(form, { begun, mine, theirs });
  return (
    <Conflict
      fields={form.indicators
        .filter(({ code }) => disputed.has(code))
        .map((indicator) => ({
          key: indicator.code,
          ...questionOf(indicator, language),
          mine: fieldWords(indicator, mine[indicator.code], language),
          theirs: fieldWords(indicator, theirs[indicator.code], language),
        }))}
      onChosen={(sides) => {
        const chosen = [...disputed].map((code) => [code, (sides[code] === 'theirs' ? theirs : mine)[code] ?? '']);
        onChosen({ ...merged, ...Object.fromEntries(chosen) });
      }}
    />
  );
}
