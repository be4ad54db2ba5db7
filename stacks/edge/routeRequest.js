// Runs at CloudFront's edge for each request of /graphql, on runtime cloudfront-js-2.0. What signed-in callers post goes to the writer;
// everything else, to the reader. It decides where, never who: both functions check the token themselves.
// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it.
function handler(event) {
  const { request } = event;
  if (request.method === 'POST' && request.headers.authorization !== undefined) request.uri = '/graphql/signed-in';
  return request;
}
