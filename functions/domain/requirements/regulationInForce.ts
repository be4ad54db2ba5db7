import { dayAfter } from '../day.ts';
import { inForce } from '../regulation.ts';
import { met, type RequirementRule, unknown, unmet } from './facts.ts';

/** Met while the basis is in force on the day, by its dates and relations; unknown while its first day was not seen. */
export const regulationInForce: RequirementRule = (_requirement, { basis, on, catalogue }) => {
  const state = inForce(basis, on, catalogue);
  const regulation = catalogue.regulations.get(basis);
  const evidence = regulation === undefined ? [] : [regulation.source];
  switch (state.tag) {
    case 'IN_FORCE':
      return met(state.since, evidence);
    case 'NOT_YET':
      return unmet(
        null,
        evidence,
        `Tunggu sampai ${basis} berlaku pada ${state.from}.`,
        `Wait until ${basis} is in force on ${state.from}.`,
      );
    case 'OVER':
      return unmet(
        dayAfter(state.lastDay),
        evidence,
        `${basis} berakhir pada ${state.lastDay}; pilih peraturan yang masih berlaku.`,
        `${basis} ended on ${state.lastDay}; choose a regulation that is in force.`,
      );
    case 'UNDATED':
      return unknown(
        evidence,
        `Minta registrar mencatat tanggal mulai berlaku ${basis}.`,
        `Ask the registrar to record the first day of ${basis}.`,
      );
  }
};
