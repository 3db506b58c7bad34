/** An address on the web, as a link may hold it; null for any other, such as `javascript:` or one with a password. */
export function webAddress(written: string): string | null {
  const url = URL.parse(written);
  return url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' ? url.href : null;
}
