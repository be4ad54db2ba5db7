import { startDay } from './day.ts';
import { startExamples, watchGraphiql } from './examples.ts';
import { startMap } from './map.ts';
import { startTable } from './table.ts';

/* Every page reads and works without this script; it adds what a page alone cannot do. */
startMap(document);
startTable(document);
startDay(document);
startExamples(document);
watchGraphiql(document);
