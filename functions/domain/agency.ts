import type { LocalizedText } from './reportForm.ts';
import type { Versioned } from './versioned.ts';

/** How close an agency's work is to the public. */
export const SERVICE_CLASSES = ['DIRECT', 'MIXED', 'SUPPORT'] as const;
export type ServiceClass = (typeof SERVICE_CLASSES)[number];

/** A type of regional office, with the default class of its agencies. */
export interface AgencyType extends Versioned {
  code: string;
  name: LocalizedText;
  serviceClass: ServiceClass;
}

/** An office of a region. */
export interface Agency extends Versioned {
  /** The region's code, a hyphen and a slug: `32.72-bkpsdm`. */
  key: string;
  regionCode: string;
  typeCode: string | null;
  name: string;
  serviceClass: ServiceClass;
}

const KEY = /^(\d{2}(?:\.\d{2})?)-([a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9]))$/;

/** The region's code and the slug of an agency's key; null when it is no such key. */
export function parseAgencyKey(key: string): { regionCode: string; slug: string } | null {
  const match = KEY.exec(key);
  return match?.[1] === undefined || match[2] === undefined ? null : { regionCode: match[1], slug: match[2] };
}

/** How the slugs of synthetic agencies begin: those that tests and benchmarks make up. */
export const SYNTHETIC_PREFIX = 'sintetis-';

/** Whether a key is of a synthetic agency: the registry registers none, so that none gets into published data. */
export const isSynthetic = (key: string): boolean => parseAgencyKey(key)?.slug.startsWith(SYNTHETIC_PREFIX) ?? false;
