import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readReferenceData } from '#local/load/readData.ts';
import { dataFolder, type Edit, REAL } from './dataFolder.ts';

async function problemsOf(...edits: Edit[]): Promise<string[]> {
  const read = await readReferenceData(dataFolder(...edits));
  return read.ok ? [] : read.problems;
}

async function realData() {
  const read = await readReferenceData(REAL);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return read.data;
}

const EVENTS = 'adoption_events.csv';
const DEPOK = '32.76,Kota Depok,,DISCUSSED,2019-08-12,,2019-08-12,,,,,';
const CIANJUR = '32.03,Kabupaten Cianjur,,DISCUSSED,2019-11-29,,2019-11-30,,,,,';

describe('what the files tell', () => {
  it('makes of an event without a regulation one of basis local, and of one without a scheme none', async () => {
    const [first] = (await realData()).events;
    expect(first).toEqual({
      regionCode: '32.76',
      basis: 'local',
      status: 'DISCUSSED',
      effectiveOn: '2019-08-12',
      effectiveUntil: null,
      reportedOn: '2019-08-12',
      origin: 'OBSERVED',
      ordinal: 1,
      scheme: null,
      localInstrument: null,
      reason:
        'Deputy mayor asks the centre to review the idea first: few staff, facilities, and supervision are worries',
      sources: [
        {
          url: 'https://viva.co.id/berita/metro/1174486-asn-boleh-kerja-di-rumah-pemkot-depok-minta-ditinjau-ulang',
          kind: 'PRESS',
          title: null,
        },
      ],
    });
  });

  it('makes a scheme and a local instrument of the cells that tell them', async () => {
    const events = (await realData()).events;
    expect(events.find((one) => one.regionCode === '17' && one.status === 'EVALUATED')?.scheme).toEqual({
      weekdays: ['THU', 'FRI'],
      daysPerWeek: null,
      maxSharePercent: 75,
      excludedServices: null,
    });
    expect(events.find((one) => one.regionCode === '64.01')?.localInstrument).toEqual({
      name: 'SE Sekretaris Daerah 061.1/840/Org',
      number: null,
      issuedOn: null,
      signer: null,
    });
  });

  it('keeps that nothing was seen as null and no address as null', async () => {
    const { forms, regulations } = await realData();
    expect(regulations.find((one) => one.slug === 'se-menpanrb-3-2026')).toMatchObject({
      title: null,
      issuedOn: null,
      weekdays: ['FRI'],
      timeFlexible: null,
    });
    expect(forms[0]?.source).toEqual({ url: null, kind: 'UNVERIFIED', title: null });
  });

  it('splits a weighted mean into how and by what', async () => {
    const form = (await realData()).forms.find((one) => one.id === 'evaluasi-fleksibilitas-kerja');
    expect(form?.indicators.find((one) => one.code === 'attendance_rate')).toMatchObject({
      aggregation: 'WEIGHTED_MEAN',
      weight: 'employees_total',
    });
  });
});

describe('what is wrong with the files', () => {
  it('is told of every file at once, by file and line, with column, value and reason', async () => {
    const problems = await problemsOf(
      [EVENTS, DEPOK, DEPOK.replace('2019-08-12,,', '2020-13-01,,')],
      ['regions.csv', '11,Aceh,PROVINCE,,11,true,0,0', '11,Aceh,PROVINCE,,11,yes,0,0'],
      ['regulations.csv', 'uu-5-2014,NATIONAL,,UU,5,2014', 'uu-5-2014,NATIONAL,,UU,5,14'],
      ['relations.csv', 'pp-94-2021,REPLACES,pp-53-2010', 'pp-94-2021,REPEALS,pp-53-2010'],
      ['requirements.csv', 'MAX_SHARE,50', 'MAX_SHARE,150'],
      ['indicators.csv', 'WEIGHTED_MEAN:employees_flexible', 'WEIGHTED_MEAN:employees'],
      ['report_checks.csv', 'flexible_days_mean <= 2', 'flexible_days_mean <= <= 2'],
      ['agency_types.csv', 'dinkes,Dinas Kesehatan', 'Dinkes,Dinas Kesehatan'],
    );
    expect(problems).toEqual([
      'regions.csv:2: self_governing "yes": neither true nor false',
      'regulations.csv:2: year "14": not a whole number from 1945 to 2200',
      'relations.csv:3: relation "REPEALS": not one of AMENDS, REVOKES, REPLACES, IMPLEMENTS, EXTENDS',
      'indicators.csv:39: aggregation "WEIGHTED_MEAN:employees": the form has no indicator employees',
      'report_checks.csv:9: expression "flexible_days_mean <= <= 2": a number or name is expected, not <=, at character 23',
      'requirements.csv:12: parameters "150": "150" is not a whole number from 0 to 100',
      'agency_types.csv:4: code "Dinkes": not a code of 2 to 40 lower-case letters, digits and hyphens',
      'adoption_events.csv:2: effective_on "2020-13-01": not a day',
    ]);
  });

  it.each<[string, Edit, string]>([
    [
      'a day that is not in the calendar',
      [EVENTS, CIANJUR, CIANJUR.replace('2019-11-29', '2019-11-31')],
      '4: effective_on "2019-11-31": not a day',
    ],
    [
      'a day before 1945',
      [EVENTS, CIANJUR, CIANJUR.replace('2019-11-29', '1944-12-31')],
      '4: effective_on "1944-12-31": before 1945-01-01',
    ],
    [
      'an end before its start',
      [EVENTS, CIANJUR, CIANJUR.replace('2019-11-29,', '2019-11-29,2019-11-28')],
      '4: effective_until "2019-11-28": before its first day 2019-11-29',
    ],
    [
      'an event without any day',
      [EVENTS, CIANJUR, '32.03,Kabupaten Cianjur,,DISCUSSED,,,,,,,,'],
      '4: effective_on "": either effective_on or reported_on is needed',
    ],
    [
      'a region that is not there',
      [EVENTS, CIANJUR, CIANJUR.replace('32.03', '32.99')],
      '4: region_code "32.99": no region has this code',
    ],
    [
      'a region of another name',
      [EVENTS, CIANJUR, CIANJUR.replace('Cianjur', 'Cianjuur')],
      '4: region_name "Kabupaten Cianjuur": 32.03 is Kabupaten Cianjur',
    ],
    [
      'a region that does not govern itself',
      [EVENTS, CIANJUR, CIANJUR.replace('32.03,Kabupaten Cianjur', '31.71,Kota Administrasi Jakarta Pusat')],
      '4: region_code "31.71": does not govern itself; its province 31 adopts for it',
    ],
    [
      'a basis that is not there',
      [EVENTS, CIANJUR, CIANJUR.replace(',,DISCUSSED', ',uu-1-1900,DISCUSSED')],
      '4: regulation_id "uu-1-1900": no regulation has this id',
    ],
    [
      'a basis that is not national',
      [EVENTS, CIANJUR, CIANJUR.replace(',,DISCUSSED', ',pergub-bali-58-2023,DISCUSSED')],
      '4: regulation_id "pergub-bali-58-2023": a PROVINCE regulation, not a national one',
    ],
    [
      'the same event twice',
      [EVENTS, CIANJUR, DEPOK.replace(',,,,,', ',SE 1,,,,')],
      '4: status "DISCUSSED": the same as line 2 (32.76 2019-08-12 DISCUSSED)',
    ],
    [
      'a weekday that is none',
      [EVENTS, 'EVALUATED,2026-01-15,,2026-01-15,,THU;FRI', 'EVALUATED,2026-01-15,,2026-01-15,,THU;FRY'],
      '133: weekdays "THU;FRY": "FRY" is not one of MON, TUE, WED, THU, FRI, SAT, SUN',
    ],
    [
      'a share above all',
      [EVENTS, '2026-01-15,,2026-01-15,,THU;FRI,75', '2026-01-15,,2026-01-15,,THU;FRI,175'],
      '133: max_share_percent "175": not a whole number from 0 to 100',
    ],
    [
      'a source that is no web page',
      [EVENTS, 'https://viva.co.id/berita/metro', 'ftp://viva.co.id/berita/metro'],
      '2: source_url "ftp://viva.co.id/berita/metro/1174486-asn-boleh-kerja-di-rumah-pemkot-depok-mint…": not an http or https address',
    ],
    [
      'a source called official that is not under .go.id',
      [EVENTS, 'minta-ditinjau-ulang,press', 'minta-ditinjau-ulang,official'],
      '2: verification "official": viva.co.id is not a host under .go.id',
    ],
    [
      'an event that nobody saw',
      [EVENTS, 'minta-ditinjau-ulang,press', 'minta-ditinjau-ulang,unverified'],
      '2: verification "unverified": not one of official, press, secondary',
    ],
    [
      'spaces around a text',
      ['regulations.csv', ',Presiden,2023-10-31,', ', Presiden,2023-10-31,'],
      '3: issuer " Presiden": spaces around it',
    ],
    [
      'characters that nobody sees',
      ['regulations.csv', ',Presiden,2023-10-31,', ',Presi\u200bden,2023-10-31,'],
      '3: issuer "Presi\u200bden": The text has control characters or characters without width.',
    ],
    [
      'a slug that stands for something else',
      ['regulations.csv', 'perpres-95-2018', 'local'],
      '6: id "local": stands for a region of its own initiative',
    ],
    [
      'a regulation of a region of another level',
      ['regulations.csv', 'se-banten-9-2025,PROVINCE,36', 'se-banten-9-2025,PROVINCE,36.04'],
      '42: region_code "36.04": a REGENCY, not a PROVINCE',
    ],
    [
      'a relation to itself',
      ['relations.csv', 'pp-94-2021,REPLACES,pp-53-2010', 'pp-94-2021,REPLACES,pp-94-2021'],
      '3: to_id "pp-94-2021": a relation to itself',
    ],
    [
      'a form without its regulation',
      ['report_forms.csv', ',permenpanrb-4-2025,', ',permenpanrb-5-2025,'],
      '3: regulation_id "permenpanrb-5-2025": no regulation has this id',
    ],
    [
      'a requirement without its parameter',
      ['requirements.csv', 'MAX_DAYS_PER_WEEK,2', 'MAX_DAYS_PER_WEEK,'],
      '8: parameters "": MAX_DAYS_PER_WEEK needs a parameter',
    ],
    [
      'a baseline of a form that is not there',
      ['requirements.csv', 'BASELINE_REPORTED,evaluasi-fleksibilitas-kerja', 'BASELINE_REPORTED,evaluasi'],
      '9: parameters "evaluasi": no report form has the ID "evaluasi"',
    ],
    [
      'a choice among one',
      ['indicators.csv', 'FULL;LIMITED', 'FULL'],
      '19: choices "FULL": CHOICE needs two choices or more',
    ],
    [
      'an indicator that has the code of another of its form',
      ['indicators.csv', 'budaya-kerja-asn,5,2,ict_use', 'budaya-kerja-asn,5,2,wfh_weekdays'],
      '19: code "wfh_weekdays": wfh_weekdays is given twice, first in line 3',
    ],
    [
      'an indicator that stands where another stands',
      ['indicators.csv', 'budaya-kerja-asn,5,2,ict_use', 'budaya-kerja-asn,1,2,ict_use'],
      '19: sequence "2": 1.2 is given twice, first in line 3',
    ],
    [
      'an indicator whose code is a word of the checks',
      ['indicators.csv', 'budaya-kerja-asn,5,2,ict_use', 'budaya-kerja-asn,5,2,true'],
      '19: code "true": not a code of lower-case letters, digits and underscores, other than or, and, true, false',
    ],
    [
      'an indicator that weighs itself',
      [
        'indicators.csv',
        'percent,,0,100,WEIGHTED_MEAN:employees_total,DIS',
        'percent,,0,100,WEIGHTED_MEAN:attendance_rate,DIS',
      ],
      '40: aggregation "WEIGHTED_MEAN:attendance_rate": an indicator cannot weigh itself',
    ],
    [
      'a weight of what is not weighed',
      ['indicators.csv', 'FULL;LIMITED,,,COUNT_BY_CHOICE', 'FULL;LIMITED,,,COUNT_BY_CHOICE:employees_total'],
      '19: aggregation "COUNT_BY_CHOICE:employees_total": WEIGHTED_MEAN, and nothing else, names the indicator that weighs it',
    ],
    [
      'a check that compares constants',
      ['report_checks.csv', 'flexible_days_mean <= 2', '3 <= 2'],
      '9: expression "3 <= 2": a comparison of constants alone: at least one side names an indicator, at character 3',
    ],
    [
      'a check of an indicator that the form has not',
      ['report_checks.csv', 'employees_wfh <= employees_total', 'employees_wfo <= employees_total'],
      '2: expression "employees_wfo <= employees_total": the form has no indicator employees_wfo, at character 1',
    ],
    [
      'a province outside the tile map',
      ['regions.csv', '11,Aceh,PROVINCE,,11,true,0,0', '11,Aceh,PROVINCE,,11,true,0,'],
      '2: tile_row "": a province has a place in the tile map',
    ],
    [
      'a regency of another province',
      ['regions.csv', '96.05,Kabupaten Maybrat,REGENCY,96,', '96.05,Kabupaten Maybrat,REGENCY,95,'],
      '552: parent_code "95": not the province of 96.05',
    ],
    [
      'a row with a cell too many',
      ['guidelines.csv', ',,Kementerian Dalam Negeri,', ',,,Kementerian Dalam Negeri,'],
      '2: 8 cells; 7 are expected',
    ],
  ])('names %s', async (_rule, edit, problem) => {
    expect(await problemsOf(edit)).toEqual([`${edit[0]}:${problem}`]);
  });

  it('does not blame references to a row whose other cells are wrong', async () => {
    const edit: Edit = ['regulations.csv', 'permenpanrb-4-2025,NATIONAL,', 'permenpanrb-4-2025,COUNTRY,'];
    expect(await problemsOf(edit)).toEqual([
      'regulations.csv:9: level "COUNTRY": not one of NATIONAL, PROVINCE, REGENCY, CITY',
    ]);
  });

  it('does not blame references into a file that could not be read to its end', async () => {
    const dir = dataFolder();
    rmSync(join(dir, 'regulations.csv'));
    writeFileSync(join(dir, 'regions.csv'), Buffer.from('code\xff\n', 'latin1'));
    writeFileSync(join(dir, 'report_forms.csv'), 'id,name\n');
    expect(await readReferenceData(dir)).toEqual({
      ok: false,
      problems: [
        'regions.csv:1: not UTF-8',
        'regulations.csv: the file is missing',
        'report_forms.csv:1: header "id,name": not id,regulation_id,name_id,name_en,frequency,trigger,reporter,due_day_of_next_period,closes_days_after_due,source_url,verification',
      ],
    });
  });

  it('is that a folder is not there', async () => {
    expect(await readReferenceData('no-such-folder')).toEqual({
      ok: false,
      problems: ['no-such-folder: there is no such folder'],
    });
  });
});
