import { manifestPath } from '#domain/snapshot.ts';
import type { SnapshotResolvers } from '../types.generated.ts';

export const Snapshot: SnapshotResolvers = { manifestPath };
