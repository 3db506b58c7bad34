/** Something that must hold of every file does not. */
export class Broken extends Error {
  override readonly name = 'Broken';
}

/** @throws Broken, which names what must hold and what was found instead. */
export function claim(holds: boolean, what: string, found: () => unknown = () => ''): asserts holds {
  if (!holds) throw new Broken(`${what}: ${JSON.stringify(found())}`);
}
