/**
 * Cognito's event before it makes tokens, version 2, as far as this entry reads it. Source: Amazon Cognito Developer Guide, "Pre token
 * generation Lambda trigger" and "Lambda trigger event", common parameters.
 */
export interface PreTokenEvent {
  version: string;
  triggerSource: string;
  region: string;
  userPoolId: string;
  userName: string;
  callerContext: { awsSdkVersion: string; clientId: string };
  request: {
    userAttributes: Readonly<Record<string, string>>;
    groupConfiguration: {
      groupsToOverride?: string[];
      iamRolesToOverride?: string[];
      preferredRole?: string | null;
    };
    scopes?: string[];
    clientMetadata?: Readonly<Record<string, string>>;
  };
  response: PreTokenResponse | Record<string, never>;
}

/** What Cognito is to change in the tokens. */
export interface PreTokenResponse {
  claimsAndScopeOverrideDetails: {
    accessTokenGeneration: {
      claimsToAddOrOverride: Record<string, string>;
      claimsToSuppress: string[];
    };
  };
}
