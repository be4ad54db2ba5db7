/**
 * Says in the page's own address, and in its links to other languages, what is shown now: so it can be kept, sent and loaded again. An
 * empty value is left out.
 */
export function sayInAddress(page: Document, values: Readonly<Record<string, string>>): void {
  const query = new URLSearchParams(page.location.search);
  for (const [name, value] of Object.entries(values)) {
    if (value === '') query.delete(name);
    else query.set(name, value);
  }
  const search = query.size === 0 ? '' : `?${query}`;
  page.defaultView?.history.replaceState(null, '', `${page.location.pathname}${search}${page.location.hash}`);
  for (const link of page.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>('[hreflang]')) {
    link.setAttribute('href', `${new URL(link.href).pathname}${search}`);
  }
}
