/** Whether two addresses are of one page: what counts visits, the fragment and a closing slash aside. */
export const isSameAddress = (a: string, b: string): boolean => plain(a) === plain(b);

function plain(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()])
    if (/^(?:utm_\w+|fbclid|gclid|at_\w+|ref|cmp)$/i.test(name)) url.searchParams.delete(name);
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}${url.search}`;
}
