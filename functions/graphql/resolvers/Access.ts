import type { AccessResolvers } from '../types.generated.ts';

export const Access: AccessResolvers = {
  denial: ({ denied }) => denied,
};
