import { later } from './later.tsx';
import type { Room } from './rooms.ts';

/** Where the ministry works: observations, guidelines, waivers, what a change of law would do. */
export const MINISTRY_ROOMS: readonly Room[] = [
  {
    path: '/kerja/pengamatan',
    roles: ['MINISTRY_REGISTRAR'],
    title: { id: 'Pengamatan', en: 'Observations' },
    inNavigation: true,
    component: later(async () => (await import('./rooms/observe.tsx')).ObserveRoom),
  },
  {
    path: '/kerja/pengamatan/koreksi/:event',
    roles: ['MINISTRY_REGISTRAR'],
    title: { id: 'Koreksi pengamatan', en: 'Correct an observation' },
    inNavigation: false,
    component: later(async () => (await import('./rooms/correct.tsx')).CorrectRoom),
  },
  {
    path: '/kerja/pedoman',
    roles: ['MINISTRY_REGISTRAR'],
    title: { id: 'Pedoman', en: 'Guidelines' },
    inNavigation: true,
    component: later(async () => (await import('./rooms/guidelines.tsx')).Guidelines),
  },
  {
    path: '/kerja/pedoman/:regulation/:guideline',
    roles: ['MINISTRY_REGISTRAR'],
    title: { id: 'Perbarui pedoman', en: 'Write a guideline anew' },
    inNavigation: false,
    component: later(async () => (await import('./rooms/guideline.tsx')).GuidelineRoom),
  },
  {
    path: '/kerja/dispensasi',
    roles: ['MINISTRY_REGISTRAR'],
    title: { id: 'Dispensasi', en: 'Waivers' },
    inNavigation: true,
    component: later(async () => (await import('./rooms/waivers.tsx')).Waivers),
  },
  {
    path: '/kerja/dampak',
    roles: ['MINISTRY_REGISTRAR', 'MINISTRY_ANALYST'],
    title: { id: 'Pratinjau dampak', en: 'Preview of impact' },
    inNavigation: true,
    component: later(async () => (await import('./rooms/impact.tsx')).ImpactRoom),
  },
];
