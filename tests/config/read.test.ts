import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deploymentRegion, readDeployment } from '#config/deployment.ts';
import { readVariables } from '#config/read.ts';
import { READERS, type Variable } from '#config/variable.ts';
import { VARIABLES } from '#config/variables.ts';

const table = Object.entries<Variable>(VARIABLES);
const said = (read: () => unknown): string => {
  try {
    read();
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

describe('variables', () => {
  it('are read with their types, defaults in place of what is not set', () => {
    expect(readVariables('local', { PORT: '4001' }, ['PORT', 'DATA_DIR', 'AWS_REGION'])).toEqual({
      PORT: 4001,
      DATA_DIR: '.registry',
      AWS_REGION: undefined,
    });
    expect(
      readVariables('publisher', {
        ...{ TABLE_NAME: 'registry', STAGE: 'dev', BUCKET_NAME: 'open' },
        SNAPSHOT_SECRET: 's'.repeat(32),
      }),
    ).toMatchObject({
      BUCKET_NAME: 'open',
      S3_ENDPOINT: undefined,
    });
  });

  it('that are missing or wrong are named all at once', () => {
    expect(said(() => readVariables('publisher', { STAGE: 'Prod!', S3_ENDPOINT: 'here' }))).toBe(
      'The configuration is wrong: TABLE_NAME is not set; STAGE is "Prod!", which is no stage: small letters, digits and dashes, at most 32; SNAPSHOT_SECRET is not set; BUCKET_NAME is not set; S3_ENDPOINT is "here", which is no address; give one like http://127.0.0.1:8000 or leave it out.',
    );
  });

  it.each(READERS)('set to nothing are not set, for %s', (reader) => {
    const emptied = Object.fromEntries(table.map(([name]) => [name, '']));
    expect(said(() => readVariables(reader, emptied))).toBe(said(() => readVariables(reader, {})));
  });

  it('that are secret are in no error', () => {
    const secrets = table.filter(([, { secret }]) => secret === true).map(([name]) => name);
    expect(secrets.length).toBeGreaterThan(3);
    const value = fc.string({ minLength: 8, maxLength: 80 }).map((text) => `s3cr3t${text}`);
    fc.assert(
      fc.property(fc.constantFrom(...READERS), fc.constantFrom(...secrets), value, (reader, name, text) => {
        expect(said(() => readVariables(reader, { [name]: text }))).not.toContain('s3cr3t');
      }),
    );
  });

  it('have a description, a form and an example that each of their readers takes', () => {
    for (const [name, { description, form, example, secret, readers }] of table) {
      expect(description, name).toMatch(/^[A-Z].*\.$/);
      expect(form, name).not.toBe('');
      if (secret === true) continue;
      for (const reading of Object.values(readers)) expect(reading.parse(example), name).toHaveProperty('value');
    }
  });
});

describe('the origin’s secrets', () => {
  const of = (ORIGIN_SECRETS: string) =>
    readVariables('calendar', { ORIGIN_SECRETS }, ['ORIGIN_SECRETS']).ORIGIN_SECRETS;
  const [one, other] = ['a'.repeat(32), 'b'.repeat(40)];

  it('are one or several, so that one can take the place of another', () => {
    expect(of('')).toBeUndefined();
    expect(of(one)).toEqual([one]);
    expect(of(`${one}, ${other}`)).toEqual([one, other]);
  });

  it.each([',', `${one},`, 'a'.repeat(31), `${one},short`])('are refused where one could be guessed: %s', (text) => {
    expect(said(() => of(text))).toBe(
      'The configuration is wrong: ORIGIN_SECRETS has a value of fewer than 32 characters.',
    );
  });

  it('are refused where no header could carry one', () => {
    expect(said(() => of(`${'a'.repeat(32)}é`))).toContain('has a value that no header can carry');
  });
});

describe('what whoever deploys says', () => {
  it('is Jakarta and nothing else where nothing is said', () => {
    expect(readDeployment({})).toEqual({
      region: 'ap-southeast-3',
      outsideIssuer: null,
      outsideClient: null,
      trustedDocuments: '',
      webAclArn: null,
      alarmEmail: null,
      mailFrom: null,
      imprint: null,
      domain: null,
    });
    expect(deploymentRegion({ REGISTRY_REGION: '' })).toBe('ap-southeast-3');
    expect(deploymentRegion({ REGISTRY_REGION: 'eu-central-1', OIDC_ISSUER: 'wrong' })).toBe('eu-central-1');
  });

  it('is refused with everything that is wrong in one error', () => {
    const wrong = {
      OIDC_ISSUER: 'http://issuer.example',
      TRUSTED_DOCUMENTS: 'yes',
      WEB_ACL_ARN: 'arn:aws:wafv2:ap-southeast-3:123456789012:regional/webacl/registry/1',
      ALARM_EMAIL: 'alarms',
      PORTAL_DOMAIN: 'fleksibel.example.go.id',
    };
    expect(said(() => readDeployment(wrong))).toBe(
      'The configuration is wrong: OIDC_ISSUER must be an https URL, but is "http://issuer.example"; TRUSTED_DOCUMENTS is neither empty nor "required"; WEB_ACL_ARN is "arn:aws:wafv2:ap-southeast-3:123456789012:regional/webacl/registry/1", which is no ARN of a web ACL for CloudFront (arn:aws:wafv2:us-east-1:…:global/webacl/…); ALARM_EMAIL is "alarms", which is no e-mail address; OIDC_ISSUER, OIDC_AUDIENCE, OIDC_JWKS_URI go together, and OIDC_AUDIENCE, OIDC_JWKS_URI is not set; PORTAL_DOMAIN, CERTIFICATE_ARN go together, and CERTIFICATE_ARN is not set.',
    );
  });

  it('names who offers the open data with whom to ask, and neither without the other', () => {
    const said = (environment: Record<string, string>) => readDeployment(environment).imprint;
    expect(said({ PUBLISHER_NAME: 'Kementerian', CONTACT_EMAIL: 'data@example.go.id' })).toEqual({
      publisherName: 'Kementerian',
      contactEmail: 'data@example.go.id',
      contactPage: null,
    });
    expect(() => said({ PUBLISHER_NAME: 'Kementerian' })).toThrow(
      'PUBLISHER_NAME goes with CONTACT_EMAIL or CONTACT_PAGE, and neither is set',
    );
    expect(() => said({ CONTACT_PAGE: 'https://example.go.id/' })).toThrow(
      'PUBLISHER_NAME goes with CONTACT_EMAIL or CONTACT_PAGE, and it is not set',
    );
  });

  it('names a domain with its certificate', () => {
    const certificateArn = 'arn:aws:acm:us-east-1:123456789012:certificate/0a1b2c3d';
    expect(
      readDeployment({ PORTAL_DOMAIN: 'fleksibel.example.go.id', CERTIFICATE_ARN: certificateArn }).domain,
    ).toEqual({ name: 'fleksibel.example.go.id', certificateArn });
  });
});
