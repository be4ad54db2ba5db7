/** The version of the API that this code answers: the last release in `schema/releases/`. `npm run schema:release` raises it. */
export const SCHEMA_VERSION = '2026-11-29.2';
