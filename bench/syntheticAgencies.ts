import { type Agency, type AgencyType, type ServiceClass, SYNTHETIC_PREFIX } from '#domain/agency.ts';
import { compareText, type Instant } from '#domain/day.ts';
import type { Region } from '#domain/region.ts';
import { between, type Draw, drawingFor, happens, oneOf, share } from './drawing.ts';

/** An agency that was made up, with how many civil servants it has. */
export interface SyntheticAgency {
  agency: Agency;
  employees: number;
}

/** What synthetic agencies are made from. */
export interface AgenciesAsked {
  seed: number;
  count: number;
  regions: readonly Region[];
  types: readonly AgencyType[];
  /** When the registry learned of them. */
  recordedAt: Instant;
}

/** Offices that a government has many of, with about how many for each other office; all others it has once. */
const MANY: Readonly<Record<string, number>> = { kelurahan: 5, puskesmas: 3, kecamatan: 3, sekolah: 5 };
/** How many times as many as others: Jakarta is one government for six units with 267 kelurahan; Medan, Bandung, Surabaya have over 150. */
const LARGE: Readonly<Record<string, number>> = { '31': 14, '12.71': 9, '32.73': 9, '35.78': 9 };

/**
 * Synthetic agencies, the same for the same seed and count: spread over the governments by plausible weights (a province has more than a
 * city, Jakarta and the largest cities far more), in order of region. Three of four are offices that a government has once.
 * Keys and names tell that they are synthetic.
 */
export function* syntheticAgencies(asked: AgenciesAsked): Generator<SyntheticAgency> {
  const { seed, types, recordedAt } = asked;
  for (const [region, count] of countsByRegion(asked)) {
    for (const { type, place } of officesOf(types, count, drawingFor(seed, `offices ${region.code}`))) {
      const name = place === 0 ? '' : ` ${place}`;
      const slug = `${SYNTHETIC_PREFIX}${type.code}${place === 0 ? '' : `-${place}`}`;
      const key = `${region.code}-${slug}`;
      const draw = drawingFor(seed, key);
      const agency: Agency = {
        key,
        regionCode: region.code,
        typeCode: type.code,
        name: `Sintetis ${type.name.id}${name} ${region.name}`,
        serviceClass: happens(draw, 3) ? oneOf<ServiceClass>(draw, ['DIRECT', 'MIXED', 'SUPPORT']) : type.serviceClass,
        version: 1,
        recordedAt,
        load: null,
      };
      yield { agency, employees: employeesOf(type, draw) };
    }
  }
}

/** How many agencies each government has, in order of code; they sum to what was asked. */
function countsByRegion({ seed, count, regions }: AgenciesAsked): [Region, number][] {
  const weights = regions
    .filter(({ selfGoverning }) => selfGoverning)
    .sort((one, other) => compareText(one.code, other.code))
    .map((region): [Region, number] => [region, weightOf(region, drawingFor(seed, `region ${region.code}`))]);
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  // Rounding the running sum leaves no agency over.
  let sum = 0;
  let given = 0;
  return weights.map(([region, weight]) => {
    sum += weight;
    const upTo = Math.round((count * sum) / total);
    const own = upTo - given;
    given = upTo;
    return [region, own];
  });
}

function weightOf({ code, level }: Region, draw: Draw): number {
  const large = LARGE[code];
  if (large !== undefined) return large;
  const size = level === 'PROVINCE' ? 1.3 : level === 'CITY' ? 0.9 : 1;
  return size * between(draw, 0.8, 1.2);
}

function* officesOf(
  types: readonly AgencyType[],
  count: number,
  draw: Draw,
): Generator<{ type: AgencyType; place: number }> {
  const single = types.filter(({ code }) => MANY[code] === undefined);
  const many = types.flatMap((type) => Array.from({ length: MANY[type.code] ?? 0 }, () => type));
  // Which offices a small number holds differs by government, so that every type is there in the nation.
  const from = draw(single.length);
  const used = new Map<string, number>();
  for (let made = 0; made < count; made += 1) {
    const isSingle = made < single.length && (many.length === 0 || made % 4 !== 3);
    const type = isSingle ? single[(from + made) % single.length] : oneOf(draw, many.length > 0 ? many : types);
    if (type === undefined) throw new Error('There is no type of agency to draw from.');
    const before = used.get(type.code);
    used.set(type.code, (before ?? 0) + 1);
    yield { type, place: before === undefined && MANY[type.code] === undefined ? 0 : (before ?? 0) + 1 };
  }
}

/** Most offices are small; hospitals, schools and the regional secretariat are not. */
function employeesOf({ code }: AgencyType, draw: Draw): number {
  const most = code === 'rsud' ? 1_200 : code === 'setda' || code === 'dinkes' || code === 'disdik' ? 500 : 260;
  const least = MANY[code] === undefined ? 18 : 6;
  return Math.round(least + (most - least) * share(draw, 3));
}
