/** On which terms the files are offered: what data/LICENSE.md says, for programs. */
export const LICENCE = {
  regions: {
    name: 'Open Database License (ODbL) 1.0',
    url: 'https://opendatacommons.org/licenses/odbl/1-0/',
    attribution: 'Contains region codes and names from idn-area-data 4.0.1, made available under the ODbL 1.0',
    source: 'https://github.com/fityannugroho/idn-area-data',
    covers: 'regions.csv and regions.ndjson, and the region codes and names in the other files',
  },
  facts: 'Everything else is facts, in which no rights are claimed; each row names the page that it was read from.',
} as const;
