import * as operations from '#client/operations.generated.ts';
import { FORM_WORDS } from '../../words/officeForm.ts';
import { useDesk } from '../desk.ts';
import type { Choice } from '../parts/Field.tsx';
import { useQuestion } from '../useQuestion.ts';

/** The national regulations by title, and a region's own initiative, which any adoption can rest on; empty until they are read. */
export function useBases(): readonly Choice[] {
  const { language } = useDesk();
  const local = { value: 'local', label: FORM_WORDS.local[language] };
  return [...useRegulations(), local];
}

/** The national regulations by title, the latest first; empty until they are read. */
export function useRegulations(): readonly Choice[] {
  const { answer } = useQuestion(operations.regulations, {
    filter: { level: 'NATIONAL' },
    orderBy: { field: 'ISSUED_ON', direction: 'DESC' },
  });
  return (answer?.data?.regulations.nodes ?? []).map(({ slug, type, number, year, title }) => ({
    value: slug,
    label: [[type, number, year].filter((part) => part !== null).join(' '), title].filter(Boolean).join(': '),
  }));
}

/** Every region that adopts by itself, by code and name; empty until they are read. */
export function useRegions(): readonly Choice[] {
  const { answer } = useQuestion(operations.places, {});
  return (answer?.data?.regions.nodes ?? [])
    .filter(({ selfGoverning }) => selfGoverning)
    .map(({ code, name }) => ({ value: code, label: `${code} ${name}` }));
}
