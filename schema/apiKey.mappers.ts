export type { ApiKey as ApiKeyMapper } from '#domain/apiKey.ts';
