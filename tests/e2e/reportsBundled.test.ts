import { createRegistry } from '../support/registry.ts';
import { tellOfReports } from './reportStory.ts';

// As they are deployed: minified, each in the process that Lambda would run.
tellOfReports((start) => createRegistry(start, { stream: true, bundled: true }));
