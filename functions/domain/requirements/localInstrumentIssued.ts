import { ADOPTION_ORDINALS, type AdoptionEvent, compareSteps, isStatus, LOCAL_BASIS, stepDay } from '../adoption.ts';
import { inForce } from '../regulation.ts';
import { met, ownRecord, type RequirementRule, unknown, unmet } from './facts.ts';

/**
 * Met by the instrument that the declaration itself brings, by one that an earlier step towards adoption on the same basis
 * names, or by a regulation of the region that implements the basis and is in force. Unmet when the one brought is issued
 * after the day.
 */
export const localInstrumentIssued: RequirementRule = (_requirement, facts) => {
  const { basis, on, catalogue, events, localInstrument, region } = facts;
  if (localInstrument !== null && localInstrument.issuedOn !== null) {
    const record = [ownRecord(localInstrument.name)];
    if (localInstrument.issuedOn <= on) return met(localInstrument.issuedOn, record);
    return unmet(
      null,
      record,
      `Terbitkan instrumen daerah paling lambat ${on}; ${localInstrument.name} baru terbit ${localInstrument.issuedOn}.`,
      `Issue the local instrument by ${on}; ${localInstrument.name} is issued on ${localInstrument.issuedOn}.`,
    );
  }
  if (localInstrument !== null) return met(null, [ownRecord(localInstrument.name)]);
  const named = events
    .filter((event) => event.basis === basis && towardsAdoption(event) && stepDay(event) <= on)
    .filter(({ localInstrument: own }) => own !== null && (own.issuedOn === null || own.issuedOn <= on))
    .sort(compareSteps)[0];
  if (named?.localInstrument) {
    const evidence = named.sources.length > 0 ? named.sources : [ownRecord(named.localInstrument.name)];
    return met(named.localInstrument.issuedOn ?? stepDay(named), evidence);
  }
  for (const relation of basis === LOCAL_BASIS ? [] : catalogue.relations) {
    if (relation.kind !== 'IMPLEMENTS' || relation.to !== basis) continue;
    const instrument = catalogue.regulations.get(relation.from);
    if (instrument === undefined || instrument.regionCode !== region.code) continue;
    const state = inForce(instrument.slug, on, catalogue);
    if (state.tag === 'IN_FORCE') return met(state.since, [instrument.source]);
  }
  return unknown(
    [],
    'Terbitkan Perkada atau surat edaran, lalu sebutkan nomor, tanggal dan penanda tangannya.',
    'Issue a local regulation or circular, and give its number, date and signer.',
  );
};

/** An instrument that declines, suspends or ends an adoption is none to adopt by. */
const towardsAdoption = ({ status }: AdoptionEvent): boolean =>
  status === 'EVALUATED' || (isStatus(status) && ADOPTION_ORDINALS[status] > 0);
