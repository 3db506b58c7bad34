/** Characters up to which a value stands on one line. */
const wide = 160;

/** The value as JSON for a person to read: what fits on a line is one line, what does not has a line for each part. */
export function legibleJson(value: unknown, indent = ''): string {
  const line = JSON.stringify(value);
  if (line.length + indent.length <= wide || typeof value !== 'object' || value === null) return line;
  const deeper = `${indent} `;
  const parts = Array.isArray(value)
    ? value.map((part) => legibleJson(part, deeper))
    : Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${legibleJson(part, deeper)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${parts.map((part) => deeper + part).join(',\n')}\n${indent}${close}`;
}
