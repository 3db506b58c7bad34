import type { Page } from '@playwright/test';

/** What a screen reader gets to know of one thing on a page. */
export interface Told {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** Of a heading. */
  readonly level: number | null;
  readonly children: readonly Told[];
}

/** The accessibility tree that the browser gives to screen readers, less what it keeps from them. */
export async function axTree(page: Page): Promise<Told> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const told = (id: string): readonly Told[] => {
    const node = byId.get(id);
    if (!node) return [];
    const children = (node.childIds ?? []).flatMap(told);
    if (node.ignored) return children;
    const level = node.properties?.find(({ name }) => name === 'level')?.value.value as number | undefined;
    const [role, name, description] = [node.role, node.name, node.description].map((value) => `${value?.value ?? ''}`);
    if (role === undefined || role === 'InlineTextBox') return [];
    return [{ role, name: name ?? '', description: description ?? '', level: level ?? null, children }];
  };
  const [root] = nodes[0] ? told(nodes[0].nodeId) : [];
  if (!root) throw new Error('The browser gives no accessibility tree.');
  return root;
}

/** Everything in a tree, in the order it is read. */
export const within = (told: Told): readonly Told[] => told.children.flatMap((child) => [child, ...within(child)]);

export const ofRole = (told: Told, role: string): readonly Told[] => within(told).filter((one) => one.role === role);

/** Its words as they are read out. */
export const spoken = (told: Told): string =>
  within(told)
    .filter(({ role }) => role === 'StaticText')
    .map(({ name }) => name.trim())
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
