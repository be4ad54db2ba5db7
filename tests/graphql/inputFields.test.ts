import { type GraphQLInputObjectType, getNamedType, isInputObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { fieldsOf, OBJECT_TYPES, SCHEMA } from '../support/everyField.ts';

/*
 * What the registry derives is given by nobody: no input of a mutation has a field for it. A field that an input shares with what is
 * answered is one of `GIVEN`, where it was thought about, or fails.
 */

/** What the registry alone says: from its clock, the token, the request, the law, and what it counts. */
const DERIVED = [
  'id recordedAt savedAt submittedAt verifiedAt returnedAt learnedAt firstSubmittedAt',
  'version revision replacedBy superseded supersedes state ordinal since inherited lapsed',
  'actor role subject issuer requestId hash load origin action mayCall',
  'dueOn closesOn closedSince late warnings shortfall withheld number key eli',
  'level region parent selfGoverning codeCompact lastDay inForce ready waived',
].flatMap((names) => names.split(' '));

/** Fields that bear the name of a derived one and mean something that only a client can say, each with what it means. */
const ANOTHER_MEANING: Readonly<Record<string, string>> = {
  'RegisterFormInput.id': 'the key that the registrar chooses for a form',
  'LocalizedTextInput.id': 'the text in Indonesian',
  'AmendRegulationInput.issuer': 'who issued the instrument',
  'RegisterRegulationInput.issuer': 'who issued the instrument',
  'PublishGuidelineInput.issuer': 'who issued the guideline',
  'AmendRegulationInput.number': 'the number that the instrument bears',
  'RegisterRegulationInput.number': 'the number that the instrument bears',
  'LocalInstrumentInput.number': 'the number that the instrument bears',
  'ReportValueInput.number': 'an answer',
  'DocumentMetadataInput.subject': 'what the document is about',
  'GrantRoleInput.subject': 'whose access it is',
  'RevokeGrantInput.subject': 'whose access it is',
  'DenySubjectInput.subject': 'whose access it is',
  'LiftDenialInput.subject': 'whose access it is',
  'GrantRoleInput.issuer': 'of whose tokens the subject is',
  'RevokeGrantInput.issuer': 'of whose tokens the subject is',
  'DenySubjectInput.issuer': 'of whose tokens the subject is',
  'LiftDenialInput.issuer': 'of whose tokens the subject is',
  'GrantRoleInput.role': 'the role that is given',
  'RevokeApiKeyInput.id': 'which key it is',
  'RotateWebhookSecretInput.id': 'which subscription it is',
  'ResumeWebhookInput.id': 'which subscription it is',
  'RemoveWebhookInput.id': 'which subscription it is',
};

/** What clients give, of what is answered later as it was given. */
const GIVEN = new Set(
  [
    'effectiveFrom effectiveUntil effectiveOn issuedOn reportedOn plannedOn completedOn promulgatedOn until period',
    'locationFlexible timeFlexible maxDaysPerWeek daysPerWeek weekdays maxSharePercent excludedServices scheme',
    'slug type title summary year name label message statement reason text clause expression code place gazette',
    'location legalField attachment fileUrl metadata document url sha256 bytes mediaType source sources evidence',
    'agency serviceClass eligibility conductedBy findings finding dimension basis status kind localInstrument signer',
    'from to withdrawn gates enforcement parameters requirements',
    'aggregation choices choice maximum minimum required section sequence unit valueType weight indicators indicator',
    'checks severity frequency trigger reporter dueDayOfNextPeriod closesDaysAfterDue',
    'values boolean comments en rows',
    // What was read, so that nothing is overwritten unseen.
    'expectedVersion',
    // What a subscription wishes to be told, and after which change it begins.
    'kinds after',
    // Which record is meant.
    'reportId eventId',
  ].flatMap((names) => names.split(' ')),
);

/** Every input type that a mutation takes, with those within it. */
function inputTypes(): GraphQLInputObjectType[] {
  const found = new Map<string, GraphQLInputObjectType>();
  const add = (type: unknown): void => {
    if (!isInputObjectType(type) || found.has(type.name)) return;
    found.set(type.name, type);
    for (const field of Object.values(type.getFields())) add(getNamedType(field.type));
  };
  for (const { args } of Object.values(SCHEMA.getMutationType()?.getFields() ?? {}))
    for (const { type } of args) add(getNamedType(type));
  return [...found.values()];
}
const inputs = inputTypes().flatMap((type) =>
  Object.keys(type.getFields()).map((field) => ({ name: `${type.name}.${field}`, field })),
);
const answered = new Set(OBJECT_TYPES.flatMap((type) => fieldsOf(type).map(({ name }) => name)));

it('no input has a field for what the registry derives', () => {
  const derived = inputs.filter(({ field }) => DERIVED.includes(field)).map(({ name }) => name);
  expect(derived.toSorted()).toEqual(Object.keys(ANOTHER_MEANING).toSorted());
});

it('what is derived and what is given are two', () => {
  expect(DERIVED.filter((name) => GIVEN.has(name))).toEqual([]);
});

it('what an input shares with an answer is known to be given', () => {
  const shared = inputs.filter(({ name, field }) => answered.has(field) && !(name in ANOTHER_MEANING));
  expect(shared.filter(({ field }) => !GIVEN.has(field))).toEqual([]);
  const unused = [...GIVEN].filter((name) => !inputs.some(({ field }) => field === name));
  expect(unused).toEqual([]);
});

it('no input names who writes, by whichever word', () => {
  const words = /actor|author|user|caller|sender|token|role$|subject|issuer|request/i;
  const named = inputs.filter(({ name, field }) => words.test(field) && !(name in ANOTHER_MEANING));
  expect(named).toEqual([]);
});
