import { strFromU8, unzipSync } from 'fflate';

/** A cell of a workbook whose formula has no value: it failed, or was never computed. */
export interface FailedFormula {
  /** From 1. */
  row: number;
  /** From 0. */
  column: number;
  /** `#DIV/0!`; empty where nothing was computed. */
  text: string;
}

/**
 * The failed formulas of a workbook's first sheet. The library that reads workbooks takes such cells for empty ones, and an answer
 * would be lost without a word.
 */
export function failedFormulas(bytes: Uint8Array): FailedFormula[] {
  const xml = firstSheet(
    unzipSync(bytes, { filter: ({ name }) => /^xl\/(?:workbook\.xml|_rels\/|worksheets\/)/.test(name) }),
  );
  return [...xml.matchAll(/<(?:\w+:)?c\s([^>]*?)(?:\/>|>(.*?)<\/(?:\w+:)?c>)/gs)].flatMap(
    ([, attributes = '', body = '']) => {
      const [, letters, row] = /\br="([A-Z]+)(\d+)"/.exec(attributes) ?? [];
      const value = /<(?:\w+:)?v>(.*?)<\/(?:\w+:)?v>/s.exec(body)?.[1];
      const hasFailed = /\bt="e"/.test(attributes);
      const isOpen = /<(?:\w+:)?f[\s>/]/.test(body) && value === undefined && !/<(?:\w+:)?v\s*\/>/.test(body);
      if (letters === undefined || row === undefined || (!hasFailed && !isOpen)) return [];
      return [{ row: Number(row), column: placeOf(letters), text: hasFailed ? (value ?? '') : '' }];
    },
  );
}

function firstSheet(files: Readonly<Record<string, Uint8Array>>): string {
  const read = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const id = /<(?:\w+:)?sheet\s[^>]*\br:id="([^"]+)"/.exec(read('xl/workbook.xml'))?.[1];
  const relations = [...read('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\s[^>]*>/g)].map(([tag]) => tag);
  const target = relations.find((tag) => tag.includes(`Id="${id}"`))?.match(/Target="([^"]+)"/)?.[1] ?? '';
  return read(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
}

const placeOf = (letters: string): number =>
  [...letters].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1;
