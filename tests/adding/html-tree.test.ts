import { describe, expect, test } from 'vitest';
import { htmlTree } from '../../src/adding/html-tree.ts';
import { markdownOf } from '../../src/adding/markdown-of.ts';

const markdown = (html: string, base: string | null = 'https://c.example/news/') => markdownOf(htmlTree(html, base));

describe('HTML comes in as Markdown', () => {
  test.each([
    ['a list', '<ul><li>No fee in July</li><li>A fee in June</li></ul>', '- No fee in July\n- A fee in June'],
    ['a numbered list', '<ol><li>One</li><li>Two</li></ol>', '1. One\n2. Two'],
    [
      'a table',
      '<table><tr><th>Player</th><th>Minutes</th></tr><tr><td>Bradley</td><td>67</td></tr></table>',
      '| Player | Minutes |\n| - | - |\n| Bradley | 67 |',
    ],
    [
      'a table without a head, as Word has it',
      '<table><tr><td><p>Season</p></td><td><p>Games</p></td></tr><tr><td><p>2023–24</p></td><td><p>37</p></td></tr></table>',
      '| Season | Games |\n| - | - |\n| 2023–24 | 37 |',
    ],
    ['a quote', '<blockquote><p>“He stays.”</p></blockquote>', '> “He stays.”'],
    ['emphasis', '<p>He <b>stays</b>, <em>they</em> say.</p>', 'He **stays**, *they* say.'],
    ['a subheading, below the headline', '<h1>Why now?</h1><h3>And then</h3>', '## Why now?\n\n### And then'],
    ['a subheading of two lines', '<h2>Why<br>now?</h2>', '## Why now?'],
    ['a link', '<p>See <a href="../a">this</a>.</p>', 'See [this](https://c.example/a).'],
    ['no link but to the web', '<p><a href="#top">Up</a> <a href="javascript:x()">or</a> <a>on</a></p>', 'Up or on'],
    ['a line break', '<p>He was booed.<br>Virgil was not.</p>', 'He was booed.\\\nVirgil was not.'],
    ['two line breaks as two paragraphs', '<p>One.<br><br>Two.</p>', 'One.\n\nTwo.'],
    ['blocks without paragraphs', '<div><div>One</div><div>Two</div></div>', 'One\n\nTwo'],
    [
      'words without tags, parted by blank lines',
      'Head line\n\nOne <b>two</b>\nthree.\n\n<p>Four.</p>',
      'Head line\n\nOne **two** three.\n\nFour.',
    ],
    ['elements that white space alone parts', '<p>One.</p>\n\n<p>Two.</p>', 'One.\n\nTwo.'],
    [
      'nothing of what stands beside the text',
      '<p>One.</p><figure><img src="a.jpg" alt="x"><figcaption>A keeper</figcaption></figure><aside>More</aside><form>Mail</form><hr><script>x</script><footer>©</footer>',
      'One.',
    ],
  ])('%s', (_what, html, expected) => {
    expect(markdown(html)).toBe(expected);
  });

  test.each([
    ['1986. That was the year.', '1986\\. That was the year.'],
    ['- he said', '\\- he said'],
    ['# ten', '\\# ten'],
    ['+ time', '\\+ time'],
    ['He is *not* going', 'He is \\*not\\* going'],
    ['[1] is a note', '\\[1] is a note'],
    ['&lt;b&gt; stays', '\\<b> stays'],
    ['| a | b |', '\\| a | b |'],
    ['---', '\\---'],
    ['Fees: £8.4m & more – 5+1', 'Fees: £8.4m & more – 5+1'],
  ])('%s is no sign', (words, expected) => {
    expect(markdown(`<p>${words}</p>`)).toBe(expected);
  });
});
