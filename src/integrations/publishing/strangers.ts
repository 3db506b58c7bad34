import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isClaim } from './claim-name.ts';
import { ofTheSystem } from './of-the-system.ts';
import { inside } from './places.ts';
import { markName, readMark } from './site-mark.ts';
import { workFolders } from './work-folder.ts';

/**
 * What lies in an output folder and no build wrote, as relative paths: files, links, and folders no file of a build is
 * in, which are not looked into. Of a folder without the mark of a build, everything at its top.
 */
export function strangers(target: string): readonly string[] {
  const works = workFolders(inside(target), 'publishing');
  const { prefix } = inside(target);
  const ours = (path: string): boolean =>
    path.startsWith(prefix) && (works.includes(join(target, path)) || isClaim(path, prefix));
  // A build killed while it filled the folder has written what its new list names.
  const marks = [target, ...works.map((work) => join(work, 'new'))].map(readMark);
  const files = new Set(marks.flatMap((mark) => mark ?? []));
  const folders = new Set(['.']);
  for (const file of files)
    for (let folder = dirname(file); !folders.has(folder); folder = dirname(folder)) folders.add(folder);

  const found: string[] = [];
  const look = (folder: string): void => {
    for (const entry of readdirSync(join(target, folder), { withFileTypes: true })) {
      const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
      if (ofTheSystem(entry.name) || ours(path)) continue;
      if (entry.isDirectory() && folders.has(path)) look(path);
      else if (!(entry.isFile() && (files.has(path) || (path === markName && marks[0])))) found.push(path);
    }
  };
  look('.');
  return found.toSorted();
}
