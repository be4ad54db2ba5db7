/** The text of every operation of the registry's own clients, by its SHA-256. */
export const trustedDocuments: Readonly<Record<string, string>> = {
  // access
  '5e3120040a1618bf93d6d21ef0a9b54e4077e2fddea0de4e9e8c49e492b0cd6e': "query Access($subject: String!, $issuer: String) {\n  access(subject: $subject, issuer: $issuer) {\n    version\n  }\n}",
  // accesses
  '052942daf4fb0b2cdcd3c5bdcba1cf000ad95f5a046cebcbee60f5c88b32e27e': "query Accesses($after: String) {\n  accesses(first: 100, after: $after) {\n    nodes {\n      issuer\n      subject\n      grant {\n        role\n        region {\n          code\n        }\n        agency {\n          key\n        }\n        until\n        inForce\n        reason\n      }\n      denial {\n        since\n        reason\n      }\n      reason\n      version\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}",
  // apiKeys
  'b6eccc36a38a98186c7e3921262e5c62e5abf73111144710c9f660491ec5fa9b': "query ApiKeys($after: String) {\n  apiKeys(first: 100, after: $after) {\n    nodes {\n      id\n      name\n      createdAt\n      revokedAt\n      reason\n      version\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}",
  // createApiKey
  '18082e41227db48156dd08e858a11f6066d08bf8ac44d882570a63ec856afffe': "mutation CreateApiKey($input: CreateApiKeyInput!) {\n  createApiKey(input: $input) {\n    apiKey {\n      id\n      name\n      createdAt\n      revokedAt\n      reason\n      version\n    }\n    key\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}",
  // denySubject
  '2559d6089e86787a04cd5ab56af4cc05845844faf568c1c61608f3fec1c7a3c3': "mutation DenySubject($input: DenySubjectInput!) {\n  denySubject(input: $input) {\n    access {\n      issuer\n      subject\n      grant {\n        role\n        region {\n          code\n        }\n        agency {\n          key\n        }\n        until\n        inForce\n        reason\n      }\n      denial {\n        since\n        reason\n      }\n      reason\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}",
  // formIndicators
  '91f47d2faae14378f165026f10650dda6f92e8cc207433991a07a4544384309a': "query FormIndicators($id: String!) {\n  reportForm(id: $id) {\n    indicators {\n      code\n      valueType\n      required\n    }\n  }\n}",
  // grantRole
  '809cb957de916666fc9f493aba31144e502f790f02cad64927d613edc122049f': "mutation GrantRole($input: GrantRoleInput!) {\n  grantRole(input: $input) {\n    access {\n      issuer\n      subject\n      grant {\n        role\n        region {\n          code\n        }\n        agency {\n          key\n        }\n        until\n        inForce\n        reason\n      }\n      denial {\n        since\n        reason\n      }\n      reason\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}",
  // importReports
  '25cbe1b50853d299276193c845c44d288b7fdb6241ee4a55329628d040a655b3': "mutation ImportReports($input: ImportReportsInput!) {\n  importReports(input: $input) {\n    rows {\n      row\n      warnings {\n        code\n        message {\n          id\n          en\n        }\n      }\n    }\n    cells {\n      row\n      column\n      value\n      reason\n      code\n    }\n    counts {\n      new\n      unchanged\n      refused\n      written\n    }\n    userErrors {\n      message\n      code\n    }\n  }\n}",
  // liftDenial
  '953d5311ffc105b631efb8a84df1f8de58a823c6c688c1f0b6aaa824b887bff7': "mutation LiftDenial($input: LiftDenialInput!) {\n  liftDenial(input: $input) {\n    access {\n      issuer\n      subject\n      grant {\n        role\n        region {\n          code\n        }\n        agency {\n          key\n        }\n        until\n        inForce\n        reason\n      }\n      denial {\n        since\n        reason\n      }\n      reason\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}",
  // revokeApiKey
  'b7ed32ac3eeae363b269fb868d5bc4a8cb47953bb1deb9712ae5364a6fa6adc0': "mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n  revokeApiKey(input: $input) {\n    apiKey {\n      id\n      name\n      createdAt\n      revokedAt\n      reason\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}",
  // revokeGrant
  '5541b011a484ce95d6e53e9d9880e1b9fb4093e0fe1e4a4547c25a35d8d576e3': "mutation RevokeGrant($input: RevokeGrantInput!) {\n  revokeGrant(input: $input) {\n    access {\n      issuer\n      subject\n      grant {\n        role\n        region {\n          code\n        }\n        agency {\n          key\n        }\n        until\n        inForce\n        reason\n      }\n      denial {\n        since\n        reason\n      }\n      reason\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}",
};
