/** What a page says of its days in its head, the telling one first. */
const telling = ['article:modified_time', 'article:published_time'].map(
  (name) => new RegExp(`<meta property="${name}" content="(\\d{4}-\\d{2}-\\d{2})`),
);

/**
 * The day that a page says it changed, else was published, `2025-01-03`; null when it says none. Whoever knows when a
 * story came to the site says so in `article:modified_time`.
 */
export function statedDay(html: string): string | null {
  const end = html.indexOf('</head>');
  const head = end < 0 ? html : html.slice(0, end);
  for (const pattern of telling) {
    const day = pattern.exec(head)?.[1];
    if (day !== undefined) return day;
  }
  return null;
}
