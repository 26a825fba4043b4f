/** Which headers pass. All others stay where they are: cookies, tokens, addresses, a vendor's own. */
const FROM_THE_PAGE = ['accept', 'accept-language', 'idempotency-key'];
const FROM_THE_BACKEND = /^(content-type|etag|cache-control|retry-after|x-rate-limit-.*)$/;

export function headersOfPage(given: Headers): Headers {
  const headers = new Headers();
  for (const name of FROM_THE_PAGE) {
    const value = given.get(name);
    if (value !== null) headers.set(name, value);
  }
  return headers;
}

export function headersOfBackend(given: Headers): Headers {
  const headers = new Headers();
  for (const [name, value] of given) if (FROM_THE_BACKEND.test(name)) headers.set(name, value);
  return headers;
}
