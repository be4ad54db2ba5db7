import { createRegistry } from '../support/registry.ts';
import { tellOfReports } from './reportStory.ts';

tellOfReports((start) => createRegistry(start, { stream: true }));
