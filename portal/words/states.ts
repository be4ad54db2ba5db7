import type { AdoptionStatus, Eligibility, ObligationState, RequirementState } from '#client/operations.generated.ts';
import type { Words } from './words.ts';

/** How a region looks: its status, or that nothing is recorded of it, which is not the same as "no". */
export type Look = AdoptionStatus | 'UNRECORDED';

/** Every look, the furthest first. */
export const LOOKS: Readonly<Record<Look, Words>> = {
  IMPLEMENTED: { id: 'Diterapkan', en: 'Implemented' },
  PILOT: { id: 'Uji coba', en: 'Pilot' },
  DECREED: { id: 'Ditetapkan', en: 'Decreed' },
  UNDER_STUDY: { id: 'Kajian', en: 'Under study' },
  DISCUSSED: { id: 'Wacana', en: 'Discussed' },
  SUSPENDED: { id: 'Dihentikan sementara', en: 'Suspended' },
  ENDED: { id: 'Berakhir', en: 'Ended' },
  DECLINED: { id: 'Menolak', en: 'Declined' },
  NOT_ADOPTED: { id: 'Belum', en: 'Not adopted' },
  UNRECORDED: { id: 'Tidak ada catatan', en: 'Nothing recorded' },
};

/** The looks by name, in the same order. */
export const LOOK_NAMES = Object.keys(LOOKS) as Look[];

/** How a standing looks. A region is "not adopted" only since a day; without one nobody recorded anything. */
export const lookOf = ({ status, since }: { status: AdoptionStatus; since: string | null }): Look =>
  status === 'NOT_ADOPTED' && since === null ? 'UNRECORDED' : status;

export const ELIGIBILITIES: Readonly<Record<Eligibility, Words>> = {
  ELIGIBLE: { id: 'Layak', en: 'Eligible' },
  PARTLY: { id: 'Sebagian layak', en: 'Partly eligible' },
  NOT_ELIGIBLE: { id: 'Tidak layak', en: 'Not eligible' },
};

export const REQUIREMENT_STATES: Readonly<Record<RequirementState, Words>> = {
  MET: { id: 'Terpenuhi', en: 'Met' },
  UNKNOWN: { id: 'Belum diketahui', en: 'Unknown' },
  UNMET: { id: 'Tidak terpenuhi', en: 'Unmet' },
};

export const OBLIGATION_STATES: Readonly<Record<ObligationState, Words>> = {
  DUE: { id: 'Jatuh tempo', en: 'Due' },
  LATE: { id: 'Terlambat', en: 'Late' },
  NOT_DUE: { id: 'Belum jatuh tempo', en: 'Not yet due' },
  OVERDUE: { id: 'Lewat jatuh tempo', en: 'Overdue' },
  RETURNED: { id: 'Dikembalikan', en: 'Returned' },
  SUBMITTED: { id: 'Diserahkan', en: 'Submitted' },
  VERIFIED: { id: 'Terverifikasi', en: 'Verified' },
};
