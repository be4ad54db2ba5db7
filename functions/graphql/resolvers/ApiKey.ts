import type { ApiKeyResolvers } from '../types.generated.ts';

export const ApiKey: ApiKeyResolvers = {
  revokedAt: ({ revoked }) => revoked,
};
