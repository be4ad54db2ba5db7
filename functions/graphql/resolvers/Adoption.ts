import { ADOPTION_ORDINALS } from '#domain/adoption.ts';
import { governingEvent, history, regulationOfBasis, shortfallOfView, versionOf } from '#domain/adoptionView.ts';
import { known } from '#domain/reference.ts';
import { Cursors, mapConnection, pageOf } from '../connection.ts';
import { globalId } from '../ids.ts';
import type { AdoptionResolvers } from '../types.generated.ts';

export const Adoption: AdoptionResolvers = {
  id: ({ region, basis }) => globalId('Adoption', region.code, basis),
  ordinal: ({ status }) => ADOPTION_ORDINALS[status],
  regulation: ({ basis, catalogue }) => {
    const regulation = catalogue.regulations.get(regulationOfBasis(basis) ?? '');
    return regulation === undefined ? null : known(regulation, catalogue);
  },
  scheme: (view) => (view.lapsed ? null : (governingEvent(view)?.scheme ?? null)),
  origin: (view) => governingEvent(view)?.origin ?? null,
  sources: (view) => governingEvent(view)?.sources ?? [],
  shortfall: (view) => shortfallOfView(view).map((status) => known(status, view.catalogue)),
  history: (view, asked, context) => {
    const recordedAt = asked.recordedAt ?? view.asOf.recordedAt;
    const cursors = new Cursors(context, 'history', view.region.code, view.basis, recordedAt);
    const page = pageOf(history(view, recordedAt), asked, cursors, ({ event }) => event.id);
    return mapConnection(page, ({ event, superseded }) => ({ ...known(event, view.catalogue), superseded }));
  },
  version: (view) => versionOf(view),
};
