import { type Catalogue, type Known, known } from '#domain/reference.ts';
import type { Regulation } from '#domain/regulation.ts';

/** The regulation that another record names; a record never names one that is not kept. */
export function regulationOf(slug: string, catalogue: Catalogue): Known<Regulation> {
  const regulation = catalogue.regulations.get(slug);
  if (regulation === undefined) throw new Error('A record names a regulation that is not kept.');
  return known(regulation, catalogue);
}
