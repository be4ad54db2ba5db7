// Runs at CloudFront's edge for each request of /graphql, on runtime cloudfront-js-2.0, which knows ECMAScript 5.1 with const, let, arrows and
// templates, and little else of later years. What signed-in callers post goes to the writer; everything else, to the reader. It decides where,
// never who: both functions check the token themselves. What is read goes on with one of two words for the kind of answer, in place of each
// browser's own list, so that a cache keeps an answer twice at most.
const JSON_TYPE = 'application/json';
const RESPONSE_TYPE = 'application/graphql-response+json';

// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it.
function handler(event) {
  const request = event.request;
  const headers = request.headers;
  if (request.method === 'POST') {
    if (headers.authorization !== undefined) request.uri = '/graphql/signed-in';
    return request;
  }
  const type = typeOf(headers.accept);
  if (type !== null) headers.accept = { value: type };
  return request;
}

/** The one of the two types that the functions would answer in (functions/graphql/mediaType.ts); null where only they can say. */
function typeOf(accept) {
  if (accept === undefined) return JSON_TYPE;
  if (accept.multiValue !== undefined || accept.value.indexOf('"') !== -1) return null;
  const parts = accept.value.split(',');
  const json = { reach: -1, quality: 0, place: 0 };
  const response = { reach: -1, quality: 0, place: 0 };
  for (let place = 0; place < parts.length; place += 1) {
    const words = parts[place].split(';').map((word) => word.trim().toLowerCase());
    // Half a range, or a blank where none belongs: how that is read is for the functions to say.
    if (/^\*\/[^*]/.test(words[0]) || /\s;/.test(parts[place])) return null;
    const reach = reachOf(words[0]);
    if (reach === -1) continue;
    const quality = qualityOf(words);
    if (quality === null) return null;
    // The same words twice: which of them count is not for the edge to say.
    if (words[0] !== RESPONSE_TYPE && !take(json, reach, quality, place)) return null;
    if (words[0] !== JSON_TYPE && !take(response, reach, quality, place)) return null;
  }
  return preferred(json, response);
}

/** How closely a range names one of the two types; -1 where it names neither. */
function reachOf(range) {
  if (range === JSON_TYPE || range === RESPONSE_TYPE) return 2;
  if (range === 'application/*') return 1;
  return range === '*/*' ? 0 : -1;
}

/** The quality that a range is given; null where it has other parameters. */
function qualityOf(words) {
  if (words.length === 1) return 1;
  const found = /^q=(0(\.\d{1,3})?|1(\.0{1,3})?)$/.exec(words[1]);
  return words.length > 2 || found === null ? null : Number(found[1]);
}

/** Notes the range that names a type most closely; false for a second one that is as close. */
function take(best, reach, quality, place) {
  if (reach === best.reach) return false;
  if (reach > best.reach) {
    best.reach = reach;
    best.quality = quality;
    best.place = place;
  }
  return true;
}

/** By quality, then by how closely a type is named, then by which is named first; null where neither is taken. */
function preferred(json, response) {
  const order = response.quality - json.quality || response.reach - json.reach || json.place - response.place;
  if (json.quality === 0 && response.quality === 0) return null;
  return order > 0 ? RESPONSE_TYPE : JSON_TYPE;
}
