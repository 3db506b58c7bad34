/**
 * The address of a request as one that can be decoded. A percent sign that encodes nothing (`/100%`), bytes that are no
 * UTF-8 (`/%ff`), an encoded NUL and an encoded slash are taken as the characters they are written in: no file is
 * called so, and the reader gets the page for a wrong address, as from any host.
 */
export function wellFormedAddress(address: string): string {
  try {
    if (!decodeURIComponent(address).includes('\0') && !/%(?:2f|5c)/i.test(address)) return address;
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
  }
  return address.replaceAll('%', '%25');
}
