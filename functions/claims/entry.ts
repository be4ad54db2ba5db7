import { observerOfFunction } from '#observe/ofFunction.ts';
import { observedClaims } from './observed.ts';

/** What Cognito calls before it makes tokens: the pre-token-generation trigger, version 2. */
export const handler = observedClaims(observerOfFunction('claims', process.env));
