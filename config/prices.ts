/** Prices of AWS in USD that the estimate and the alarm of the day's cost work with. They are to be held against AWS's own list. */
export const prices = {
  /** On arm64. */
  lambda: { gbSecond: 0.0000133334, millionRequests: 0.2 },
  httpApi: { millionRequests: 1.25 },
  dynamodb: { millionReadUnits: 0.1425, millionWriteUnits: 0.7125 },
} as const;
