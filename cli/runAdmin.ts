import { randomUUID } from 'node:crypto';
import type { Operation } from '#client/operation.ts';
import {
  access,
  accesses,
  apiKeys,
  createApiKey,
  type DenySubjectInput,
  denySubject,
  type GrantRoleMutation,
  grantRole,
  liftDenial,
  type RegisterWebhookInput,
  registerWebhook,
  removeWebhook,
  resumeWebhook,
  revokeApiKey,
  revokeGrant,
  rotateWebhookSecret,
  webhooks,
} from '#client/operations.generated.ts';
import { accessLine, keyLine, type Webhook, webhookLine } from './adminLines.ts';
import { type AdminOptions, adminUsage, readAdminOptions } from './adminOptions.ts';
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

interface WebhookPayload {
  readonly webhook: Webhook | null;
  /** Left out where a mutation tells none. */
  readonly secret?: string | null;
  readonly userErrors: readonly UserError[];
}
type AccessPayload = GrantRoleMutation['grantRole'];
type UserError = AccessPayload['userErrors'][number];
/** What every change of access is given. */
type OfSubject = Omit<DenySubjectInput, 'idempotencyKey'>;
type ChangeAccess = (of: OfSubject, told: string) => Promise<AccessPayload>;
interface Page<T> {
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
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
    const { role, text } = this.#options;
    switch (this.#options.command) {
      case 'grant': {
        if (role === null) throw new Error('A grant without a role was let through.');
        const place = { regionCode: text.region || null, agency: text.agency || null };
        const grant = { role, ...place, until: text.until || null };
        return this.#change(async (of, told) => (await this.#mutate(grantRole, { ...of, ...grant }, told)).grantRole);
      }
      case 'revoke':
        return this.#change(async (of, told) => (await this.#mutate(revokeGrant, of, told)).revokeGrant);
      case 'deny':
        return this.#change(async (of, told) => (await this.#mutate(denySubject, of, told)).denySubject);
      case 'lift':
        return this.#change(async (of, told) => (await this.#mutate(liftDenial, of, told)).liftDenial);
      case 'create-key':
        return this.#createKey();
      case 'revoke-key':
        return this.#revokeKey();
      case 'register-webhook':
        return this.#registerWebhook();
      case 'rotate-webhook':
        return this.#ofWebhook(
          async (of, told) => (await this.#mutate(rotateWebhookSecret, of, told)).rotateWebhookSecret,
        );
      case 'resume-webhook':
        return this.#ofWebhook(async (of, told) => (await this.#mutate(resumeWebhook, of, told)).resumeWebhook);
      case 'remove-webhook':
        return this.#ofWebhook(
          async (of, told) => (await this.#mutate(removeWebhook, { ...of, reason: text.reason }, told)).removeWebhook,
        );
      case 'list':
        return this.#listed();
    }
  }

  #listed(): Promise<number> {
    const { keys, webhooks: ofWebhooks } = this.#options;
    if (keys) return this.#list(async (after) => (await this.#client.ask(apiKeys, { after })).apiKeys, keyLine);
    if (ofWebhooks) return this.#list((after) => this.#webhooksAfter(after), webhookLine);
    return this.#list(async (after) => (await this.#client.ask(accesses, { after })).accesses, accessLine);
  }

  async #webhooksAfter(after: string | null): Promise<Page<Webhook>> {
    return (await this.#client.ask(webhooks, { after })).webhooks;
  }

  async #registerWebhook(): Promise<number> {
    const { name, address, region, kinds, after } = this.#options.text;
    // Which kinds there are the API says.
    const named = kinds === '' ? null : (kinds.split(',') as NonNullable<RegisterWebhookInput['filter']>['kinds']);
    const filter = { regionCode: region || null, kinds: named };
    const given = { name, url: address, filter, after: after || null };
    return this.#toldWebhook((await this.#mutate(registerWebhook, given)).registerWebhook);
  }

  async #ofWebhook(change: (of: { id: string; expectedVersion: number }, told: string) => Promise<WebhookPayload>) {
    const { text, version } = this.#options;
    const expectedVersion = version ?? (await this.#webhookVersion(text.id));
    const told = version === null ? ` --version ${expectedVersion}` : '';
    return this.#toldWebhook(await change({ id: text.id, expectedVersion }, told));
  }

  /** 0 for one that is not there, which the registry refuses. */
  async #webhookVersion(id: string): Promise<number> {
    for (let after: string | null = null, more = true; more; ) {
      const { nodes, pageInfo }: Page<Webhook> = await this.#webhooksAfter(after);
      const found = nodes.find((one) => one.id === id);
      if (found !== undefined) return found.version;
      ({ hasNextPage: more, endCursor: after } = pageInfo);
    }
    return 0;
  }

  #toldWebhook({ webhook, secret, userErrors }: WebhookPayload): number {
    if (webhook === null) return this.#refused(userErrors);
    if (secret === undefined) {
      this.#tell(webhook, webhookLine(webhook));
      return ADMIN_STATUS.done;
    }
    if (secret === null) {
      const remedy = `rotate-webhook --id ${webhook.id} makes another`;
      this.#around.stderr.write(`The secret of ${webhook.id} was made, but cannot be shown again: ${remedy}.\n`);
      return ADMIN_STATUS.refused;
    }
    this.#around.stdout.write(`${this.#options.json ? JSON.stringify({ ...webhook, secret }) : secret}\n`);
    this.#around.stderr.write(`Nobody can show this secret of ${webhook.id} again: give it to its receiver.\n`);
    return ADMIN_STATUS.done;
  }

  async #change(change: ChangeAccess): Promise<number> {
    const { text, version } = this.#options;
    const of = { subject: text.subject, issuer: text.issuer || null };
    const expectedVersion = version ?? (await this.#accessVersion(of));
    // Asked again with another version it would be another call.
    const told = version === null ? ` --version ${expectedVersion}` : '';
    const payload = await change({ ...of, reason: text.reason, expectedVersion }, told);
    if (payload.access === null) return this.#refused(payload.userErrors);
    this.#tell(payload.access, accessLine(payload.access));
    return ADMIN_STATUS.done;
  }

  async #accessVersion(of: { subject: string; issuer: string | null }): Promise<number> {
    return (await this.#client.ask(access, of)).access?.version ?? 0;
  }

  async #createKey(): Promise<number> {
    const { text, json } = this.#options;
    const { apiKey, key, userErrors } = (await this.#mutate(createApiKey, { name: text.name })).createApiKey;
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
    const { apiKey, userErrors } = (await this.#mutate(revokeApiKey, input)).revokeApiKey;
    if (apiKey === null) return this.#refused(userErrors);
    this.#tell(apiKey, keyLine(apiKey));
    return ADMIN_STATUS.done;
  }

  async #list<T>(pageAfter: (after: string | null) => Promise<Page<T>>, line: (record: T) => string): Promise<number> {
    let after: string | null = null;
    do {
      const { nodes, pageInfo }: Page<T> = await pageAfter(after);
      for (const record of nodes) this.#tell(record, line(record));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    return ADMIN_STATUS.done;
  }

  /** `told`: what the same command must be given besides, to be the same call. */
  #mutate<Result, Input extends { readonly idempotencyKey: string }>(
    mutation: Operation<Result, { input: Input }>,
    given: Omit<Input, 'idempotencyKey'>,
    told = '',
  ): Promise<Result> {
    const idempotencyKey = this.#idempotencyKey;
    const again = this.#options.text.again === '' ? ` --again ${idempotencyKey}` : '';
    this.again = `The same command${again === '' ? '' : ` with${again}${told}`} has one effect, however often it is given.\n`;
    return this.#client.ask(mutation, { input: { idempotencyKey, ...given } as unknown as Input });
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
  url: 'address',
};
const optionOf = (field: string): string => OPTIONS[field] ?? field;
