import { execFile } from 'node:child_process';

/**
 * When each file of a folder first came into its git repository, as the author of the commit has it, ISO 8601 with its
 * zone; by path below the folder, with forward slashes. One question for the whole folder. Empty where there is no git, no
 * repository or nothing committed; a file that lay there already where a shallow clone ends is left out.
 */
export const firstCommits = (folder: string): Promise<ReadonlyMap<string, string>> =>
  new Promise((resolve) => {
    execFile('git', ['-C', folder, ...question], { encoding: 'utf8', maxBuffer: longestAnswer }, (error, answer) =>
      resolve(error ? new Map() : firstIn(answer)),
    );
  });

/** Begins a commit; no path below a folder begins so. */
const commit = '//';
const question = [
  ...['-c', 'log.showSignature=false', 'log', '--no-color', '--no-renames', '--diff-filter=A', '--relative'],
  ...['--decorate=full', `--format=%x00${commit}%aI %D`, '--name-only', '-z', '--', '.'],
];
/** Characters of the longest answer: of a million files. */
const longestAnswer = 256_000_000;

/** The answer has the newest commit first; each is its date and decorations, then the files that came with it. */
function firstIn(answer: string): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  let date: string | null = null;
  for (const part of answer.split('\0')) {
    const path = part.replace(/^\n/, '');
    if (part.startsWith(commit)) {
      const [day = '', ...decorations] = part.slice(commit.length).split(/,? /);
      // Where a clone is cut off, all that is older seems to come at once.
      date = decorations.includes('grafted') ? null : day;
    } else if (date === null) first.delete(path);
    else if (path !== '') first.set(path, date);
  }
  return first;
}
