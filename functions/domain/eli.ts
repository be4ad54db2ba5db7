import type { Regulation } from './regulation.ts';

/**
 * The ELI-style address of a regulation: `/eli/id/permen/2025/4/permenpanrb-4-2025`; a region's instrument has its region's code
 * after the country: `/eli/id/32.71/kepwali/2025/800.1-kep.196-bkpsdm-2025/<slug>`; a year that was not seen is `-`.
 * Jurisdiction, type, year and number are the parts that the European Legislation Identifier names; ministries number apart, so the
 * registry's slug at the end is what makes it unique, and stays the same when a number is corrected. Relative to the registry.
 */
export function eliOf({ slug, regionCode, type, year, number }: Regulation): string {
  const parts = ['eli', 'id', ...(regionCode === null ? [] : [regionCode]), type.toLowerCase(), year ?? '-'];
  return `/${[...parts, slugged(number), slug].join('/')}`;
}

/** Lower-case letters, digits, dots and hyphens: `800/42/BKPSDM` is `800-42-bkpsdm`; `-` when nothing is left. */
function slugged(text: string): string {
  const made = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  return made === '' ? '-' : made;
}
