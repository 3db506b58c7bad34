/** What we read of a CycloneDX bill of materials. */
export interface Bill {
  readonly components: readonly Component[];
}

export interface Component {
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly {
    readonly license?: { readonly id?: string; readonly name?: string };
    readonly expression?: string;
  }[];
}

/** Licences that ask for nothing but their own text beside the work. */
const agreed: ReadonlySet<string> = new Set(
  'MIT ISC 0BSD BSD-2-Clause BSD-3-Clause Apache-2.0 BlueOak-1.0.0 CC0-1.0 OFL-1.1 Python-2.0'.split(' '),
);
/** What draws images: the build may load it, and no part of it is in the site. */
const loadedOnly: readonly { readonly name: RegExp; readonly licence: string }[] = [
  { name: /^@img\/sharp-libvips-/, licence: 'LGPL-3.0-or-later' },
  { name: /^satori$/, licence: 'MPL-2.0' },
];

/** The licences a package states, any of which may be chosen. */
export const licencesOf = ({ licenses = [] }: Component): readonly string[] =>
  licenses.flatMap(({ license, expression }) => {
    const stated = expression ?? license?.id ?? license?.name;
    return stated === undefined ? [] : stated.replace(/[()]/g, '').split(' OR ');
  });

/** The packages of which no licence is one we have agreed to. */
export const unagreed = ({ components }: Bill): readonly Component[] =>
  components.filter(
    (component) =>
      !licencesOf(component).some(
        (licence) =>
          agreed.has(licence) ||
          loadedOnly.some(({ name, licence: its }) => its === licence && name.test(component.name)),
      ),
  );
