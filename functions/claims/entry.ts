import { writeClaims } from './handler.ts';

/** What Cognito calls before it makes tokens: the pre-token-generation trigger, version 2. */
export const handler = writeClaims;
