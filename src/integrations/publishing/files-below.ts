import { readdirSync } from 'node:fs';

/** Every file below a folder, by its path from there with forward slashes; a link counts as one. */
export function filesBelow(folder: string): readonly string[] {
  const files: string[] = [];
  // A walk of our own takes two fifths of the time of Node’s, which makes an absolute path for each.
  const walk = (at: string, path: string): void => {
    for (const entry of readdirSync(at, { withFileTypes: true }))
      if (entry.isDirectory()) walk(`${at}/${entry.name}`, `${path}${entry.name}/`);
      else files.push(`${path}${entry.name}`);
  };
  walk(folder, '');
  return files;
}
