import { startExamples } from './examples.ts';
import { startMap } from './map.ts';
import { startSlider } from './slider.ts';
import { startTable } from './table.ts';

/* Every page reads and works without this script; it adds what a page alone cannot do. */
startMap(document);
startTable(document);
startSlider(document);
startExamples(document);
