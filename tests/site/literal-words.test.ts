import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../helpers/builds.ts';
import { literalWords } from '../helpers/literal-words.ts';

const src = join(root, 'src');
const components = globSync('{pages,components,layouts}/**/*.astro', { cwd: src });

describe('every word for readers stands in site/words/', () => {
  test('there are components to look at', () => {
    expect(components.length).toBeGreaterThan(40);
  });

  test.each(components)('and none in %s', (file) => {
    expect(literalWords(readFileSync(join(src, file), 'utf8'))).toEqual([]);
  });
});

/** `` `$…` `` as a component has it, which in a test looks like a slip. */
const template = (rest: string): string => `\`$${rest}\``;

describe('the look finds words', () => {
  test.each([
    ['in text', '<p>Stories</p>'],
    ['behind a value', '<p>{count} stories</p>'],
    ['in text inside a list', '<ul>{all.map((one) => <li>{one} Stories</li>)}</ul>'],
    ['in text that a function returns', '{all.map((one) => { const own = <b>Stories</b>; return own; })}'],
    ['in a condition', '<p>{isDraft && "draft"}</p>'],
    ['in either branch', '<p>{isDraft ? words.draft : "story"}</p>'],
    ['where a value is lacking', '<p>{name ?? "unnamed"}</p>'],
    ['in a template', `<p>{${template('{count} stories')}}</p>`],
    ['in a sum', '<p>{count + " stories"}</p>'],
    ['in a list that is joined', '<p>{["one", two].join(" ")}</p>'],
    ['in a label', '<nav aria-label="main"></nav>'],
    ['in a title', `<abbr title={${template('{name} said')}}></abbr>`],
    ['beside a picture', '<img alt="A tug of war">'],
    ['in what a component is given', '<Page title="Method"></Page>'],
    ['in an attribute of what an expression makes', '{names && <nav aria-label={"main"}></nav>}'],
    ['in the script', '---\nconst sections = [{ name: "Timeline" }];\n---\n<p>{sections}</p>'],
    ['in a template of the script', `---\nconst said = ${template('{count} of these stories')};\n---\n<p>{said}</p>`],
  ])('%s', (_, source) => {
    expect(literalWords(source)).toHaveLength(1);
  });

  test.each([
    ['spaces', '<p>{name}&nbsp;{count}&#8239;</p>'],
    ['values', '<p>{words.story.sources}, <a href="/sources/">{name}</a>.</p>'],
    ['what machines read', '<meta name="viewport" content="width=device-width"><input name="theme" type="radio">'],
    ['what is compared', '<p>{kind === "reported" && <b>{words.reported}</b>}{"frame" in part && part.frame}</p>'],
    [
      'classes and styles',
      '<p class={isOpen ? "open" : undefined} class:list={["entry"]}>…</p><style>p { color: red }</style>',
    ],
    [
      'scripts, comments and imports',
      '---\nimport Page from "./A Page.astro";\n// Nothing said.\n---\n<!-- Nothing said. --><script>let a;</script>',
    ],
  ])('but not %s', (_, source) => {
    expect(literalWords(source)).toEqual([]);
  });
});
