/** The text of every operation of the registry's own clients, by its SHA-256. */
export const trustedDocuments: Readonly<Record<string, string>> = {
  // formIndicators
  '91f47d2faae14378f165026f10650dda6f92e8cc207433991a07a4544384309a': "query FormIndicators($id: String!) {\n  reportForm(id: $id) {\n    indicators {\n      code\n      valueType\n      required\n    }\n  }\n}",
  // importReports
  '25cbe1b50853d299276193c845c44d288b7fdb6241ee4a55329628d040a655b3': "mutation ImportReports($input: ImportReportsInput!) {\n  importReports(input: $input) {\n    rows {\n      row\n      warnings {\n        code\n        message {\n          id\n          en\n        }\n      }\n    }\n    cells {\n      row\n      column\n      value\n      reason\n      code\n    }\n    counts {\n      new\n      unchanged\n      refused\n      written\n    }\n    userErrors {\n      message\n      code\n    }\n  }\n}",
};
