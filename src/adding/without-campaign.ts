/** An address without what counts where its visitors come from; one that has none of that as it stands. */
export function withoutCampaign(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const counted = [...url.searchParams.keys()].filter((name) => /^(?:utm_\w+|fbclid|gclid)$/i.test(name));
  if (counted.length === 0) return address;
  for (const name of counted) url.searchParams.delete(name);
  return url.href;
}
