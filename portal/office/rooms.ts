import type { ComponentType } from 'preact';
import type { Role } from '#client/operations.generated.ts';
import type { Words } from '../words/words.ts';
import { later } from './later.tsx';
import { Home } from './rooms/home.tsx';
import { MINISTRY_ROOMS } from './roomsOfMinistry.ts';
import { REGION_ROOMS } from './roomsOfRegion.ts';

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
    path: '/kerja/laporan',
    roles: EVERYBODY,
    title: { id: 'Laporan', en: 'Reports' },
    inNavigation: true,
    component: later(async () => (await import('./rooms/reports.tsx')).ReportsRoom),
  },
  {
    path: '/kerja/laporan/:agency/:form/:period',
    roles: EVERYBODY,
    title: { id: 'Laporan', en: 'Report' },
    inNavigation: false,
    component: later(async () => (await import('./rooms/report.tsx')).ReportRoom),
  },
  {
    path: '/kerja/verifikasi',
    roles: ['REGION_OFFICER', 'MINISTRY_REGISTRAR'],
    title: { id: 'Verifikasi', en: 'Verification' },
    inNavigation: true,
    component: later(async () => (await import('./rooms/reports.tsx')).VerificationRoom),
  },
  {
    path: '/kerja/impor',
    roles: ['AGENCY_REPORTER', 'REGION_OFFICER', 'MINISTRY_REGISTRAR'],
    title: { id: 'Impor laporan', en: 'Import reports' },
    inNavigation: true,
    component: later(async () => (await import('./rooms/import.tsx')).ImportRoom),
  },
  ...REGION_ROOMS,
  ...MINISTRY_ROOMS,
];
