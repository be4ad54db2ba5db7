import { later } from './later.tsx';
import type { Room } from './rooms.ts';

/** Where a region's officer works: adoption, studies, agencies. */
export const REGION_ROOMS: readonly Room[] = [
  {
    path: '/kerja/penerapan',
    roles: ['REGION_OFFICER'],
    title: { id: 'Penerapan', en: 'Adoption' },
    inNavigation: true,
    component: later(async () => (await import('./rooms/adoption.tsx')).AdoptionRoom),
  },
  {
    path: '/kerja/penerapan/sanggahan/:event',
    roles: ['REGION_OFFICER'],
    title: { id: 'Sanggah pengamatan', en: 'Dispute an observation' },
    inNavigation: false,
    component: later(async () => (await import('./rooms/dispute.tsx')).DisputeRoom),
  },
  {
    path: '/kerja/kajian',
    roles: ['REGION_OFFICER'],
    title: { id: 'Kajian', en: 'Studies' },
    inNavigation: true,
    component: later(async () => (await import('./rooms/studies.tsx')).Studies),
  },
  {
    path: '/kerja/kajian/:study',
    roles: ['REGION_OFFICER'],
    title: { id: 'Selesaikan kajian', en: 'Complete a study' },
    inNavigation: false,
    component: later(async () => (await import('./rooms/study.tsx')).StudyRoom),
  },
  {
    path: '/kerja/perangkat',
    roles: ['REGION_OFFICER'],
    title: { id: 'Perangkat daerah', en: 'Agencies' },
    inNavigation: true,
    component: later(async () => (await import('./rooms/agencies.tsx')).Agencies),
  },
  {
    path: '/kerja/perangkat/:agency',
    roles: ['REGION_OFFICER'],
    title: { id: 'Nilai kelayakan', en: 'Assess eligibility' },
    inNavigation: false,
    component: later(async () => (await import('./rooms/assess.tsx')).AssessRoom),
  },
];
