// npm run import: hands in the reports of a CSV or XLSX file, checked as a whole first; can be repeated.
import { runImport } from './runImport.ts';

process.exitCode = await runImport(process.argv.slice(2), process);
