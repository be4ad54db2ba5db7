import { randomUUID } from 'node:crypto';
import { type AdminOptions, adminUsage, readAdminOptions } from './adminOptions.ts';
import { type OperationName, readOperation } from './operation.ts';
import { BrokenOff, createRegistryClient, type RegistryClient } from './registryClient.ts';

/** What the command ends with. */
export const ADMIN_STATUS = { done: 0, refused: 1, usage: 2, brokenOff: 3 } as const;

/** Where the command runs. */
export interface AdminSurroundings {
  env: Readonly<Record<string, string | undefined>>;
  /** The result: lines for people on a terminal, else one JSON object a line; of `create-key` the key alone. */
  stdout: { write(text: string): unknown; isTTY?: boolean | undefined };
  stderr: { write(text: string): unknown };
  /** Before the registry is asked again, in milliseconds; doubled each time. */
  pauseMs?: number;
}

interface Access {
  issuer: string;
  subject: string;
  grant: {
    role: string;
    region: { code: string } | null;
    agency: { key: string } | null;
    until: string | null;
    inForce: boolean;
  } | null;
  denial: { since: string; reason: string } | null;
  reason: string;
  version: number;
}
interface ApiKey {
  id: string;
  name: string;
  createdAt: string;
  revokedAt: string | null;
  reason: string | null;
  version: number;
}
interface UserError {
  code: string;
  path: string[];
  message: string;
}

/** Gives and takes access, or lists it, through the API; answers the status that the command ends with. */
export async function runAdmin(args: readonly string[], around: AdminSurroundings): Promise<number> {
  const read = readAdminOptions(args, around.env);
  if (!read.ok) {
    around.stderr.write(`${read.problems.join('; ')}.\n${adminUsage}\n`);
    return ADMIN_STATUS.usage;
  }
  const { options } = read;
  const administration = new Administration(options, around);
  try {
    return await administration.carryOut();
  } catch (error) {
    if (!(error instanceof BrokenOff)) throw error;
    around.stderr.write(`Broken off: ${error.message}\n${administration.again}`);
    return ADMIN_STATUS.brokenOff;
  }
}

class Administration {
  readonly #options: AdminOptions;
  readonly #idempotencyKey: string;
  readonly #client: RegistryClient;
  readonly #around: AdminSurroundings;

  /** How to ask again for what was asked and perhaps done; empty while nothing was. */
  again = '';

  constructor(options: AdminOptions, around: AdminSurroundings) {
    this.#options = options;
    this.#idempotencyKey = options.text.again || randomUUID();
    this.#client = createRegistryClient(options, { pauseMs: around.pauseMs });
    this.#around = around;
  }

  carryOut(): Promise<number> {
    const { role, keys, text } = this.#options;
    switch (this.#options.command) {
      case 'grant': {
        const place = { regionCode: text.region || null, agency: text.agency || null };
        return this.#change('grantRole', { role, ...place, until: text.until || null });
      }
      case 'revoke':
        return this.#change('revokeGrant');
      case 'deny':
        return this.#change('denySubject');
      case 'lift':
        return this.#change('liftDenial');
      case 'create-key':
        return this.#createKey();
      case 'revoke-key':
        return this.#revokeKey();
      case 'list':
        return keys ? this.#list('apiKeys', keyLine) : this.#list('accesses', accessLine);
    }
  }

  async #change(mutation: OperationName, more: object = {}): Promise<number> {
    const { text, version } = this.#options;
    const of = { subject: text.subject, issuer: text.issuer || null };
    const expectedVersion = version ?? (await this.#accessVersion(of));
    // Asked again with another version it would be another call.
    const told = version === null ? ` --version ${expectedVersion}` : '';
    const input = { ...of, ...more, reason: text.reason, expectedVersion };
    const { access, userErrors } = await this.#mutate<{ access: Access | null }>(mutation, input, told);
    if (access === null) return this.#refused(userErrors);
    this.#tell(access, accessLine(access));
    return ADMIN_STATUS.done;
  }

  async #accessVersion(of: object): Promise<number> {
    const { access } = await this.#client.ask<{ access: { version: number } | null }>(readOperation('access'), of);
    return access?.version ?? 0;
  }

  async #createKey(): Promise<number> {
    const { text, json } = this.#options;
    const { apiKey, key, userErrors } = await this.#mutate<{ apiKey: ApiKey | null; key: string | null }>(
      'createApiKey',
      { name: text.name },
    );
    if (apiKey === null) return this.#refused(userErrors);
    if (key === null) {
      this.#around.stderr.write(
        `The key ${apiKey.id} was made, but cannot be shown again: revoke it, and make another.\n`,
      );
      return ADMIN_STATUS.refused;
    }
    this.#around.stdout.write(`${json ? JSON.stringify({ ...apiKey, key }) : key}\n`);
    this.#around.stderr.write('Nobody can show this key again: give it to its holder, who sends it as x-api-key.\n');
    return ADMIN_STATUS.done;
  }

  async #revokeKey(): Promise<number> {
    const { text } = this.#options;
    // A key is written twice: made, and revoked.
    const input = { id: text.id, reason: text.reason, expectedVersion: 1 };
    const { apiKey, userErrors } = await this.#mutate<{ apiKey: ApiKey | null }>('revokeApiKey', input);
    if (apiKey === null) return this.#refused(userErrors);
    this.#tell(apiKey, keyLine(apiKey));
    return ADMIN_STATUS.done;
  }

  async #list<T>(name: 'accesses' | 'apiKeys', line: (record: T) => string): Promise<number> {
    type Page = { nodes: T[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
    let after: string | null = null;
    do {
      const answered: Record<string, Page> = await this.#client.ask(readOperation(name), { after });
      const page = answered[name];
      for (const record of page?.nodes ?? []) this.#tell(record, line(record));
      after = page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null;
    } while (after !== null);
    return ADMIN_STATUS.done;
  }

  /** `told`: what the same command must be given besides, to be the same call. */
  async #mutate<T>(name: OperationName, given: object, told = ''): Promise<T & { userErrors: UserError[] }> {
    const idempotencyKey = this.#idempotencyKey;
    const again = this.#options.text.again === '' ? ` --again ${idempotencyKey}` : '';
    this.again = `The same command${again === '' ? '' : ` with${again}${told}`} has one effect, however often it is given.\n`;
    const input = { idempotencyKey, ...given };
    const answered = await this.#client.ask<Record<string, T & { userErrors: UserError[] }>>(readOperation(name), {
      input,
    });
    const payload = answered[name];
    if (payload === undefined) throw new BrokenOff('The registry answered something else.');
    return payload;
  }

  #tell(record: unknown, line: string): void {
    const { stdout } = this.#around;
    stdout.write(`${this.#options.json || stdout.isTTY !== true ? JSON.stringify(record) : line}\n`);
  }

  #refused(errors: readonly UserError[]): number {
    for (const { code, path, message } of errors) {
      this.#around.stderr.write(`--${optionOf(path.at(-1) ?? '')}: ${message} (${code})\n`);
    }
    return ADMIN_STATUS.refused;
  }
}

/** The option by which a field of an input was given. */
const OPTIONS: Readonly<Record<string, string>> = {
  regionCode: 'region',
  expectedVersion: 'version',
  idempotencyKey: 'again',
};
const optionOf = (field: string): string => OPTIONS[field] ?? field;

function accessLine({ subject, grant, denial, version }: Access): string {
  const place = grant?.agency?.key ?? grant?.region?.code;
  const role = grant === null ? 'no grant' : [grant.role, place].filter(Boolean).join(' ');
  const until = grant === null || grant.until === null ? '' : `until ${grant.until}${grant.inForce ? '' : ', over'}`;
  const denied = denial === null ? '' : `denied since ${denial.since}: ${denial.reason}`;
  return [subject, role, until, denied, `version ${version}`].filter(Boolean).join('\t');
}

function keyLine({ id, name, createdAt, revokedAt, reason, version }: ApiKey): string {
  const revoked = revokedAt === null ? '' : `revoked ${revokedAt}: ${reason}`;
  return [id, name, `made ${createdAt}`, revoked, `version ${version}`].filter(Boolean).join('\t');
}
