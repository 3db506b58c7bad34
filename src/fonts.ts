import { fontProviders } from 'astro/config';

// The ranges that the files of @fontsource cover (its unicode.json); the extended one is fetched only by pages with
// names such as Čalhanoğlu or Lewandowski’s Wrocław.
const latin =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const latinExt =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';

interface Face {
  readonly name: string;
  readonly cssVariable: `--${string}`;
  /** Name of the package below @fontsource and of its files. */
  readonly files: string;
  readonly subset: 'latin' | 'latin-ext';
  readonly weight: 400 | 700;
}

function family({ name, cssVariable, files, subset, weight }: Face) {
  const src: [string] = [`./node_modules/@fontsource/${files}/files/${files}-${subset}-${weight}-normal.woff2`];
  return {
    provider: fontProviders.local(),
    name,
    cssVariable,
    // A family of its own for the extended letters stands in front of the other, so it must not fall back by itself.
    fallbacks: subset === 'latin' ? ['Georgia', 'serif'] : [],
    options: {
      variants: [
        {
          src,
          weight,
          style: 'normal' as const,
          // Whoever's connection is too slow for it reads in a serif of their own: no word moves once it can be read.
          display: 'optional' as const,
          unicodeRange: [subset === 'latin' ? latin : latinExt] as [string],
        },
      ] as [never],
    },
  };
}

/** Besley, a Clarendon, for headlines and figures; Source Serif for text. Both under the SIL Open Font License. */
export const fonts = [
  family({ name: 'Besley', cssVariable: '--font-display-latin', files: 'besley', subset: 'latin', weight: 700 }),
  family({
    name: 'Besley Extended',
    cssVariable: '--font-display-ext',
    files: 'besley',
    subset: 'latin-ext',
    weight: 700,
  }),
  family({
    name: 'Source Serif 4',
    cssVariable: '--font-text-latin',
    files: 'source-serif-4',
    subset: 'latin',
    weight: 400,
  }),
  family({
    name: 'Source Serif 4 Extended',
    cssVariable: '--font-text-ext',
    files: 'source-serif-4',
    subset: 'latin-ext',
    weight: 400,
  }),
];
