/** The questions that the registry was made for, ready to be asked. */
export const exampleQueries = [
  {
    asks: 'Sukabumi: where it stands, and what it lacks for a pilot under PermenPANRB 4/2025',
    query:
      'query Mayor { region(code: "32.72") { name level parent { name } adoption { status since sources { url kind } } ' +
      'readiness(basis: "permenpanrb-4-2025", target: PILOT) { ready requirements { state requirement { kind clause enforcement } nextStep { id } } } } }',
  },
  {
    asks: 'every region on the first day after the holidays of 2024',
    query: 'query Nation { adoptionMap(asOf: { effectiveOn: "2024-04-16" }) { region { code name } status since } }',
  },
  {
    asks: 'how many followed the circular of 2024, by province',
    query:
      'query Counts { adoptionSummary(basis: "se-menpanrb-1-2024", groupBy: PROVINCE, asOf: { effectiveOn: "2024-04-17" }) ' +
      '{ region { code name } status count } }',
  },
] as const;

/** What a newcomer reads below the ready line: three commands to paste, and how to get a token. */
export function welcome(url: string): string {
  const commands = exampleQueries.map(({ asks, query }) => `# ${asks}\n${curl(url, query)}`);
  return [
    '',
    ...commands,
    '',
    'To write, ask with a token in the header "authorization: Bearer TOKEN". This prints one:',
    'npm run --silent token -- --role region-officer --region 32.72',
    '',
  ].join('\n');
}

// None of the queries holds a single quote, so single quotes carry them through any shell.
function curl(url: string, query: string): string {
  return `curl -s ${url} -H 'content-type: application/json' --data '${JSON.stringify({ query })}'`;
}
