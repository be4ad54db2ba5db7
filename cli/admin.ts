// npm run admin: gives and takes roles, denies access, makes and revokes API keys; for the registrar.
import { runAdmin } from './runAdmin.ts';

process.exitCode = await runAdmin(process.argv.slice(2), process);
