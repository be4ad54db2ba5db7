import type { ReportValueResolvers } from '../types.generated.ts';

export const ReportValue: ReportValueResolvers = {
  number: ({ answer }) => (answer?.tag === 'NUMBER' ? answer.number : null),
  boolean: ({ answer }) => (answer?.tag === 'BOOLEAN' ? answer.boolean : null),
  choice: ({ answer }) => (answer?.tag === 'CHOICE' ? answer.choice : null),
  choices: ({ answer }) => (answer?.tag === 'CHOICES' ? answer.choices : null),
  text: ({ answer }) => (answer?.tag === 'TEXT' ? answer.text : null),
  withheld: ({ answer }) => answer === null,
};
