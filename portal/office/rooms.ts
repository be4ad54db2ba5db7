import type { ComponentType } from 'preact';
import type { Role } from '#client/operations.generated.ts';
import type { Words } from '../words/words.ts';
import { AdoptionRoom } from './rooms/adoption.tsx';
import { Agencies } from './rooms/agencies.tsx';
import { AssessRoom } from './rooms/assess.tsx';
import { CorrectRoom } from './rooms/correct.tsx';
import { DisputeRoom } from './rooms/dispute.tsx';
import { GuidelineRoom } from './rooms/guideline.tsx';
import { Guidelines } from './rooms/guidelines.tsx';
import { Home } from './rooms/home.tsx';
import { ImpactRoom } from './rooms/impact.tsx';
import { ImportRoom } from './rooms/import.tsx';
import { ObserveRoom } from './rooms/observe.tsx';
import { Studies } from './rooms/studies.tsx';
import { StudyRoom } from './rooms/study.tsx';
import { Waivers } from './rooms/waivers.tsx';

/** What a room is given: the parts of the address that its pattern names, and the query behind it. */
export interface RoomProps {
  readonly parts: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

/** A room of the office. */
export interface Room {
  /** The address, with `:name` for a part that a room is given, such as `/kerja/laporan/:agency/:form/:period`. */
  readonly path: string;
  /** Who works in it. The registry asks again at each write. */
  readonly roles: readonly Role[];
  readonly title: Words;
  /** Whether the office's navigation leads to it: only rooms without parts. */
  readonly inNavigation: boolean;
  readonly component: ComponentType<RoomProps>;
}

const EVERYBODY = ['AGENCY_REPORTER', 'REGION_OFFICER', 'MINISTRY_ANALYST', 'MINISTRY_REGISTRAR'] as const;

/** Every room, in the order of the navigation. */
export const ROOMS: readonly Room[] = [
  {
    path: '/kerja',
    roles: EVERYBODY,
    title: { id: 'Pekerjaan saya', en: 'My work' },
    inNavigation: true,
    component: Home,
  },
  {
    path: '/kerja/impor',
    roles: ['AGENCY_REPORTER', 'REGION_OFFICER', 'MINISTRY_REGISTRAR'],
    title: { id: 'Impor laporan', en: 'Import reports' },
    inNavigation: true,
    component: ImportRoom,
  },
  {
    path: '/kerja/penerapan',
    roles: ['REGION_OFFICER'],
    title: { id: 'Penerapan', en: 'Adoption' },
    inNavigation: true,
    component: AdoptionRoom,
  },
  {
    path: '/kerja/penerapan/sanggahan/:event',
    roles: ['REGION_OFFICER'],
    title: { id: 'Sanggah pengamatan', en: 'Dispute an observation' },
    inNavigation: false,
    component: DisputeRoom,
  },
  {
    path: '/kerja/kajian',
    roles: ['REGION_OFFICER'],
    title: { id: 'Kajian', en: 'Studies' },
    inNavigation: true,
    component: Studies,
  },
  {
    path: '/kerja/kajian/:study',
    roles: ['REGION_OFFICER'],
    title: { id: 'Selesaikan kajian', en: 'Complete a study' },
    inNavigation: false,
    component: StudyRoom,
  },
  {
    path: '/kerja/perangkat',
    roles: ['REGION_OFFICER'],
    title: { id: 'Perangkat daerah', en: 'Agencies' },
    inNavigation: true,
    component: Agencies,
  },
  {
    path: '/kerja/perangkat/:agency',
    roles: ['REGION_OFFICER'],
    title: { id: 'Nilai kelayakan', en: 'Assess eligibility' },
    inNavigation: false,
    component: AssessRoom,
  },
  {
    path: '/kerja/pengamatan',
    roles: ['MINISTRY_REGISTRAR'],
    title: { id: 'Pengamatan', en: 'Observations' },
    inNavigation: true,
    component: ObserveRoom,
  },
  {
    path: '/kerja/pengamatan/koreksi/:event',
    roles: ['MINISTRY_REGISTRAR'],
    title: { id: 'Koreksi pengamatan', en: 'Correct an observation' },
    inNavigation: false,
    component: CorrectRoom,
  },
  {
    path: '/kerja/pedoman',
    roles: ['MINISTRY_REGISTRAR'],
    title: { id: 'Pedoman', en: 'Guidelines' },
    inNavigation: true,
    component: Guidelines,
  },
  {
    path: '/kerja/pedoman/:regulation/:guideline',
    roles: ['MINISTRY_REGISTRAR'],
    title: { id: 'Perbarui pedoman', en: 'Write a guideline anew' },
    inNavigation: false,
    component: GuidelineRoom,
  },
  {
    path: '/kerja/pengecualian',
    roles: ['MINISTRY_REGISTRAR'],
    title: { id: 'Pengecualian', en: 'Waivers' },
    inNavigation: true,
    component: Waivers,
  },
  {
    path: '/kerja/dampak',
    roles: ['MINISTRY_REGISTRAR', 'MINISTRY_ANALYST'],
    title: { id: 'Pratinjau dampak', en: 'Preview of impact' },
    inNavigation: true,
    component: ImpactRoom,
  },
];
