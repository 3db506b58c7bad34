import { gunzipSync, gzipSync } from 'node:zlib';

/** What Pagefind puts before its data. */
const signature = 'pagefind_dcd'.length;
/** The place of the filters among the parts of the head of an index, of Pagefind 1.5.2: version, pages, words, filters … */
const filters = 3;

/**
 * The head of an index, its filters in the order of their bytes: Pagefind lists them in another order each time.
 * @throws Error when it is no list of parts as Pagefind 1.5.2 writes it
 */
export function orderedMeta(meta: Uint8Array): Uint8Array {
  const whole = gunzipSync(meta);
  const parts = items(whole, signature);
  const part = parts[filters];
  if (!part || whole.toString('latin1', 0, signature) !== 'pagefind_dcd')
    throw new Error('The head of the search index is not as Pagefind 1.5.2 writes it.');
  const listed = items(whole, part.start).map(({ start, end }) => whole.subarray(start, end));
  const [from, to] = [items(whole, part.start)[0]?.start ?? part.end, part.end];
  return gzipSync(Buffer.concat([whole.subarray(0, from), ...listed.toSorted(Buffer.compare), whole.subarray(to)]), {
    level: 9,
  });
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where the items of the CBOR list at `at` stand. */
function items(bytes: Buffer, at: number): readonly Place[] {
  const { type, value, next } = head(bytes, at);
  if (type !== 4) throw new Error(`There is no list at ${at} of the search index.`);
  const found: Place[] = [];
  let start = next;
  for (let count = 0; count < value; count += 1) {
    const end = endOf(bytes, start);
    found.push({ start, end });
    start = end;
  }
  return found;
}

/** Where the CBOR item that begins at `at` ends; Pagefind writes numbers, words and lists of known length. */
function endOf(bytes: Buffer, at: number): number {
  const { type, value, next } = head(bytes, at);
  if (type <= 1) return next;
  if (type <= 3) return next + value;
  return items(bytes, at).at(-1)?.end ?? next;
}

/** The type of an item, the number it is or the length it has, and where its content begins. */
function head(bytes: Buffer, at: number): { readonly type: number; readonly value: number; readonly next: number } {
  const first = bytes.readUInt8(at);
  const [type, short] = [first >> 5, first & 31];
  if (short < 24) return { type, value: short, next: at + 1 };
  if (short > 26) throw new Error(`The search index has a number at ${at} that is too long.`);
  const length = 2 ** (short - 24);
  return { type, value: bytes.readUIntBE(at + 1, length), next: at + 1 + length };
}
