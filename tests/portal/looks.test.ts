import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MARKS } from '#portal/parts/tileMap.ts';
import { LOOK_NAMES, type Look } from '#portal/words/states.ts';

type Three = [number, number, number];

const style = readFileSync('portal/style/looks.css', 'utf8');
const filled = (look: Look): string => new RegExp(`\\.${look} rect \\{\\s*fill: (#[0-9a-f]+);`).exec(style)?.[1] ?? '';
/** The colour of a look's mark: white on the two darkest, else ink. */
const INK = '#1a1d21';
const markColour = (look: Look): string => (['IMPLEMENTED', 'PILOT'].includes(look) ? '#ffffff' : INK);

/** Linear light of red, green and blue, 0 to 1. Source: IEC 61966-2-1 (sRGB). */
function light(colour: string): Three {
  const whole = colour.length === 4 ? colour.replaceAll(/[0-9a-f]/g, '$&$&') : colour;
  const part = (at: number): number => {
    const value = Number.parseInt(whole.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

/**
 * What eyes without one kind of cones see, of linear light. Source: Machado, Oliveira and Fernandes, "A physiologically-based model for
 * simulation of color vision deficiency", IEEE TVCG 15(6), 2009, severity 1.0.
 */
const SIGHTS: Readonly<Record<string, readonly Three[]>> = {
  'all colours': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const times = (rows: readonly Three[], [a, b, c]: Three): Three =>
  rows.map(([x, y, z]) => Math.min(1, Math.max(0, x * a + y * b + z * c))) as Three;

/** CIE L*a*b* of linear light, its XYZ divided by those of D65. Source: CIE 15. */
function lab(seen: Three): Three {
  const [x, y, z] = [
    [0.4339, 0.3762, 0.1899],
    [0.2126729, 0.7151522, 0.072175],
    [0.0178, 0.1095, 0.8727],
  ].map(([r = 0, g = 0, b = 0]) => {
    const t = r * seen[0] + g * seen[1] + b * seen[2];
    return t > 216 / 24_389 ? Math.cbrt(t) : ((24_389 / 27) * t + 16) / 116;
  }) as Three;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** How far two colours are apart: about 2 is just noticed side by side (CIE76). */
const apart = (sight: readonly Three[], one: string, other: string): number => {
  const [a, b] = [one, other].map((colour) => lab(times(sight, light(colour)))) as [Three, Three];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
};

/** Source: WCAG 2.2, contrast ratio. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [r, g, b] = light(colour);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe('the looks of regions', () => {
  it.each(Object.keys(SIGHTS))('are far apart for eyes with %s', (name) => {
    for (const [index, one] of LOOK_NAMES.entries()) {
      for (const other of LOOK_NAMES.slice(index + 1)) {
        expect(apart(SIGHTS[name] ?? [], filled(one), filled(other)), `${one} and ${other}`).toBeGreaterThan(20);
      }
    }
  });

  it('have each a mark of their own, which only what is not recorded goes without', () => {
    expect(new Set(Object.values(MARKS)).size).toBe(LOOK_NAMES.length);
    expect(LOOK_NAMES.filter((look) => MARKS[look] === '')).toEqual(['UNRECORDED']);
  });

  // WCAG 2.2, 1.4.11: 3 to 1.
  it.each(LOOK_NAMES)('have marks that stand out from their ground: %s', (look) => {
    expect(contrast(markColour(look), filled(look))).toBeGreaterThan(3);
  });
});
