import { z } from 'astro/zod';
import { span } from './text.ts';

const address = z.url({ protocol: /^https?$/ });

const inline = z.union([
  z.object({ kind: z.enum(['emphasis', 'strong', 'code']), span }).readonly(),
  z.object({ kind: z.literal('link'), span, address }).readonly(),
]);
const frame = z.union([
  z.object({ kind: z.enum(['list', 'item', 'quote', 'table', 'row', 'heading-cell', 'cell']), span }).readonly(),
  z.object({ kind: z.literal('numbers'), span, first: z.int().nonnegative() }).readonly(),
]);
/** A block whose words stand for a picture; its address is null where it is none on the web. */
const picture = z.object({ kind: z.literal('picture'), span, address: address.nullable() }).readonly();

/** A stretch of a Markdown file that its author sets apart; whole within another one, or apart from it. */
export const element = z.union([inline, frame, picture]);
/** One that stands inside lines. */
export type Inline = z.infer<typeof inline>;
/** One that holds blocks. */
export type Frame = z.infer<typeof frame>;
export type Picture = z.infer<typeof picture>;
export type Element = z.infer<typeof element>;

const inlineKinds: ReadonlySet<string> = new Set(['emphasis', 'strong', 'code', 'link']);

export const isInline = (one: Element): one is Inline => inlineKinds.has(one.kind);
export const isPicture = (one: Element): one is Picture => one.kind === 'picture';
export const isFrame = (one: Element): one is Frame => !isInline(one) && !isPicture(one);
