export type { Snapshot as SnapshotMapper } from '#domain/snapshot.ts';
