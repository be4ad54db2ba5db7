/** What open-data files are called begins with one of these, in the bucket, in a folder and in an address alike. */
export const PUBLISHED_PREFIXES = ['snapshots/', 'latest/', 'keys/'] as const;
