// Runs at CloudFront's edge for each request of a page, on runtime cloudfront-js-2.0. What follows the question mark goes on as far as a page
// reads it, in one order, each once: what else somebody hangs on an address makes no page anew, and a one-time code of the issuer's reaches
// neither a function nor a cache. PARAMETERS is put before this by the stack (portal/server/query.ts).

// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it.
function handler(event) {
  const request = event.request;
  const kept = {};
  for (let place = 0; place < PARAMETERS.length; place += 1) {
    const name = PARAMETERS[place];
    const given = request.querystring[name];
    if (given === undefined) continue;
    const value = given.multiValue === undefined ? given.value : given.multiValue[0].value;
    if (value !== '') kept[name] = { value: value };
  }
  request.querystring = kept;
  return request;
}
