import * as operations from '#client/operations.generated.ts';
import type { Adopter, Adopters } from '../pages/adopters.ts';
import { FIRST_DAY } from '../pages/nation/nation.ts';
import { type Regulation, regulationPage } from '../pages/regulation.ts';
import { citation } from '../words/law.ts';
import { sayOfRegulation } from '../words/regulation.ts';
import { lookOf } from '../words/states.ts';
import type { Asked, Written } from './page.ts';
import { lawDay } from './regulations.ts';

/** A regulation as it stands on a day (`on`), with who follows it; null where there is none. Only the regulation itself must be readable. */
export async function writeRegulation(slug: string, asked: Asked): Promise<Written | null> {
  const { asking, language } = asked;
  const on = lawDay(asked);
  const [{ regulation }, forms] = await Promise.all([
    asking.must(operations.regulationPage, { slug, on }),
    asking.may(operations.reportForms, {}),
  ]);
  if (regulation === null) return null;
  const adopters = regulation.level === 'NATIONAL' ? await adoptersOn(asked, slug, on) : null;
  const names = new Map((forms.data?.reportForms ?? []).map(({ key, name }) => [key, name[language] ?? name.id]));
  const parts = {
    regulation,
    on,
    adopters,
    formName: (key: string) => names.get(key) ?? key,
    partly: !forms.ok || (regulation.level === 'NATIONAL' && adopters === null),
  };
  const title = citation(regulation, language);
  return { title, description: describe(regulation, title, language), content: regulationPage(parts, language) };
}

const describe = ({ title }: Regulation, cited: string, language: Asked['language']): string =>
  `${title === null ? cited : `${cited}: ${title}`}. ${sayOfRegulation(language)('pageAbout')}`;

/** Every region that anything is recorded of towards the regulation, the first to begin first; null where it cannot be read. */
async function adoptersOn({ asking, today }: Asked, slug: string, on: string): Promise<Adopters | null> {
  const [map, places] = await Promise.all([
    asking.may(operations.nation, { basis: slug, on }),
    asking.may(operations.places, {}),
  ]);
  if (!map.ok) return null;
  const names = new Map((places.data?.regions.nodes ?? []).map(({ code, name }) => [code, name]));
  const standings = map.data.adoptionMap.map(
    (one): Adopter => ({
      code: one.region.code,
      name: names.get(one.region.code) ?? one.region.code,
      look: lookOf(one),
      since: one.since,
      inherited: one.inherited,
    }),
  );
  const [recorded, others] = [
    standings.filter(({ look }) => look !== 'UNRECORDED'),
    standings.filter(({ look, inherited }) => look === 'UNRECORDED' && !inherited),
  ];
  const regions = recorded.sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
  return { on, slug, isMapped: on >= FIRST_DAY && on <= today, regions, unrecorded: others.length };
}

const orderOf = ({ since, code }: Adopter): string => `${since ?? '9999'} ${code}`;
