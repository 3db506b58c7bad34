import fc from 'fast-check';
import type { SeedFile } from '../../src/ingest/read-seed.ts';
import { frontMatter } from './front-matter.ts';
import { hostile } from './hostile.ts';
import { markdown } from './markdown.ts';
import { head, plausible } from './plausible.ts';

const part = fc.oneof(
  { weight: 24, arbitrary: plausible },
  { weight: 12, arbitrary: hostile },
  { weight: 6, arbitrary: markdown },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.oneof(plausible, hostile), fc.constantFrom(2, 30, 300), fc.constantFrom('', ' ', '\n', '\n\n'))
      .map(([piece, times, between]) =>
        Array(Math.min(times, Math.ceil(4000 / (piece.length + 1))))
          .fill(piece)
          .join(between),
      ),
  },
);
const text = fc
  .tuple(
    fc.oneof({ weight: 2, arbitrary: fc.constant('') }, { weight: 1, arbitrary: frontMatter }),
    head,
    fc.array(part, { maxLength: 8 }),
  )
  .map(([matter, opening, parts]) => matter + opening + parts.join(''));

/** Something done to a file's bytes; the place is a part of its length. */
type Mutation = (bytes: Uint8Array) => Uint8Array;
const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (bytes: Uint8Array, part: number): number => Math.floor(part * bytes.length);
const joined = (...all: readonly Uint8Array[]): Uint8Array => Uint8Array.from(all.flatMap((bytes) => [...bytes]));
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(place, fc.nat(7)).map(
    ([where, bit]): Mutation =>
      (bytes) => {
        const index = at(bytes, where);
        return bytes.map((byte, other) => (other === index ? byte ^ (1 << bit) : byte));
      },
  ),
  fc.tuple(place, place).map(
    ([a, b]): Mutation =>
      (bytes) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        return joined(bytes.subarray(0, at(bytes, from)), bytes.subarray(at(bytes, to)));
      },
  ),
  fc.tuple(place, fc.nat(40)).map(
    ([where, length]): Mutation =>
      (bytes) => {
        const index = at(bytes, where);
        return joined(bytes.subarray(0, index + length), bytes.subarray(index));
      },
  ),
  fc
    .tuple(
      place,
      fc.constantFrom([0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80], [0xe2, 0x80], [0x80]),
    )
    .map(
      ([where, wrong]): Mutation =>
        (bytes) => {
          const index = at(bytes, where);
          return joined(bytes.subarray(0, index), Uint8Array.from(wrong), bytes.subarray(index));
        },
    ),
);

/** The bytes of one article: mostly whole, sometimes damaged. */
export const article: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    text,
    fc.oneof({ weight: 7, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(mutation, { maxLength: 3 }) }),
  )
  .map(([content, mutations]) =>
    mutations.reduce<Uint8Array>((bytes, mutate) => mutate(bytes), new TextEncoder().encode(content)),
  );

const name = fc.constantFrom(
  'a',
  'read me',
  '<b>',
  '100%',
  '"quoted"',
  'é',
  'e\u0301',
  '&amp;',
  '🙄',
  'שלום',
  '{{x}}',
  "it's",
);

const isCopy = fc.oneof({ weight: 12, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) });

/** A folder of one to three articles, of which one may be the first once more. */
export const archive: fc.Arbitrary<readonly SeedFile[]> = fc
  .array(fc.tuple(name, article, isCopy, fc.constantFrom('txt', 'md')), { minLength: 1, maxLength: 3 })
  .map((all) =>
    all.map(([called, ownBytes, copies, ending], index) => {
      const relativePath = `${called}-${index}.${ending}`;
      const bytes = copies ? (all[0]?.[1] ?? ownBytes) : ownBytes;
      return { relativePath, seedPath: `seeds/${relativePath}`, bytes };
    }),
  );
