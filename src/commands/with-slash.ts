/**
 * Where a request for the site's own address without the slash at its end is to go, `/saga?a` for `/saga/?a`, as hosts
 * send it on; null for every other request.
 * @param base with a slash at both ends
 */
export function withSlash(address: string, base: string): string | null {
  const path = address.replace(/\?.*$/s, '');
  return base !== '/' && `${path}/` === base ? base + address.slice(path.length) : null;
}
