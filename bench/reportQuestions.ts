import type { Actor } from '#domain/actor.ts';
import { REPORT_GROUPINGS, type ReportGrouping } from '#domain/summary.ts';
import { globalId } from '#graphql/ids.ts';
import { BASIS, CITY, FORM, PROVINCE, REACHED, type ReportRegistry } from './reportRegistry.ts';

/** One query, as somebody asks it. */
export interface Question {
  name: string;
  query: string;
  actor: Actor;
  /** The most round trips that it may take. */
  trips: number;
  /** The list whose groups are as many as there are governments: their units are compared by group. */
  groups?: string;
  /** Asks for the page after the first one, of the list of this name. */
  second?: string;
}

const PUBLIC: Actor = { role: 'ANYONE' };
const MINISTRY: Actor = { role: 'MINISTRY_ANALYST', issuer: 'bench', subject: 'analyst' };
const PAGE = 'pageInfo { hasNextPage endCursor }';
const OBLIGATION = `nodes { agency { key name region { name } } form { id } period state dueOn closesOn late firstSubmittedAt } ${PAGE}`;
const REPORT =
  'agency { key name } form { id } period state revision submittedAt values { indicator { code } number choice boolean withheld }';
const GROUP = 'group { region { code name } agencyType { code } serviceClass }';
const AGGREGATE = `${GROUP} value formula coverage { answered verified owed unowed } withheld revisions { revision count }`;
const PROGRESS = `${GROUP} owed submitted onTime late verified overdue completeness timeliness states { state count }`;
const CHANGE = `nodes { number kind action key region { code name } recordedAt figures { indicator before after } } ${PAGE}`;

/**
 * Every query of reports. Of the nation, whose lists are merged of one for each state, pages are so short that the smallest size fills
 * those of every state.
 */
export function questionsOf({ last, agencies }: ReportRegistry): Question[] {
  const inPeriod = `formId: "${FORM}", period: "${last.key}"`;
  const [agency] = agencies.filter(({ agency: { regionCode } }) => regionCode === CITY);
  if (agency === undefined) throw new Error(`No agency of ${CITY} was made up.`);
  const { key } = agency.agency;
  const obligations = (filter: string, first: number) =>
    `query($after: String) { obligations(filter: { ${filter} }, first: ${first}, after: $after) { ${OBLIGATION} totalCount } }`;
  const reports = (filter: string, first: number) =>
    `query($after: String) { reports(filter: { ${filter} }, first: ${first}, after: $after) { nodes { ${REPORT} } ${PAGE} } }`;
  const list = (name: string, query: string, actor = PUBLIC): Question => ({ name, query, actor, trips: 2 });
  const summary = (field: string, by: ReportGrouping, rest: string): Question => ({
    name: `${field} by ${by}`,
    query: `{ ${field}${rest} }`,
    actor: PUBLIC,
    trips: 1,
    ...(by === 'PROVINCE' || by === 'REGION' ? { groups: field } : {}),
  });
  return [
    list('obligations of a form and period', obligations(inPeriod, 10)),
    { ...list('the same, second page', obligations(inPeriod, 10)), second: 'obligations' },
    list('the same, OVERDUE', obligations(`${inPeriod}, states: [OVERDUE]`, 40)),
    list('the same, OVERDUE, ministry', obligations(`${inPeriod}, states: [OVERDUE]`, 40), MINISTRY),
    list('the same, SUBMITTED and LATE', obligations(`${inPeriod}, states: [SUBMITTED, LATE]`, 10)),
    list('the same, a province', obligations(`${inPeriod}, regionCode: "${PROVINCE}"`, 100)),
    list('the same, a city', obligations(`${inPeriod}, regionCode: "${CITY}"`, 100)),
    list('obligations of a province', obligations(`regionCode: "${PROVINCE}"`, 100)),
    { ...list('the same, second page', obligations(`regionCode: "${PROVINCE}"`, 100)), second: 'obligations' },
    list('the same, OVERDUE', obligations(`regionCode: "${PROVINCE}", states: [OVERDUE]`, 100)),
    list('the same, OVERDUE, ministry', obligations(`regionCode: "${PROVINCE}", states: [OVERDUE]`, 100), MINISTRY),
    list('the same, NOT_DUE', obligations(`regionCode: "${PROVINCE}", states: [NOT_DUE]`, 100)),
    list('obligations of a city', obligations(`regionCode: "${CITY}"`, 100)),
    list('the same, OVERDUE', obligations(`regionCode: "${CITY}", states: [OVERDUE]`, 100)),
    list('the same, DUE', obligations(`regionCode: "${CITY}", states: [DUE]`, 100)),
    list('obligations of an agency', obligations(`agency: "${key}"`, 100)),
    list('reports of a form and period', reports(inPeriod, 100)),
    { ...list('the same, second page', reports(inPeriod, 100)), second: 'reports' },
    list('the same, ministry', reports(inPeriod, 40), MINISTRY),
    list('the same, a province, ministry', reports(`${inPeriod}, regionCode: "${PROVINCE}"`, 100), MINISTRY),
    list('the same, a city', reports(`${inPeriod}, regionCode: "${CITY}"`, 100)),
    list('reports of an agency', reports(`agency: "${key}"`, 20)),
    list('report', `{ report(id: "${globalId('Report', key, FORM, last.key)}") { id ${REPORT} } }`),
    ...REPORT_GROUPINGS.map((by) =>
      summary('indicatorSummary', by, `(${inPeriod}, indicator: "employees_wfh", groupBy: ${by}) { ${AGGREGATE} }`),
    ),
    ...REPORT_GROUPINGS.map((by) => summary('reportingProgress', by, `(${inPeriod}, groupBy: ${by}) { ${PROGRESS} }`)),
    list(
      'indicatorValues',
      `query($after: String) { indicatorValues(${inPeriod}, indicator: "employees_wfh", first: 100, after: $after) {
        nodes { agency { key name } value { number withheld } } ${PAGE} } }`,
    ),
    list(
      'indicatorComparison',
      `{ indicatorComparison(formId: "${FORM}", indicator: "employees_wfh", basis: "${BASIS}",
        status: ${REACHED}, window: 2) { reached withBaseline compared formula coverageBefore { answered owed } } }`,
    ),
    list('changes', `query($after: String) { changes(first: 100, after: $after) { ${CHANGE} } }`),
    {
      ...list('changes, second page', `query($after: String) { changes(first: 100, after: $after) { ${CHANGE} } }`),
      second: 'changes',
    },
    list(
      'changes of a city',
      `query($after: String) { changes(first: 100, after: $after, filter: { regionCode: "${CITY}" }) { ${CHANGE} } }`,
    ),
    list(
      'changes with their records',
      `query($after: String) { changes(first: 20, after: $after) { nodes { number record { id } } ${PAGE} } }`,
    ),
  ];
}
