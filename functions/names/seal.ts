import { createHmac } from 'node:crypto';

/** Seals texts with the registry's secret: a digest that nobody else can make or take back; 43 characters. `purpose` keeps seals of one use from being good for another. */
export const seal = (secret: string, purpose: string, ...parts: readonly string[]): string =>
  createHmac('sha256', secret)
    .update(JSON.stringify([purpose, ...parts]))
    .digest('base64url');
