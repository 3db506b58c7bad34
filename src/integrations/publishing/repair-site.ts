import { refusalIn } from '../../model/refusal.ts';
import { lockTarget } from './lock.ts';
import { beside, inside } from './places.ts';
import { realPath } from './real-path.ts';
import { repair } from './repair.ts';
import { workFolders } from './work-folder.ts';

/**
 * Makes the output folder one whole site again if a build was killed while it published. Writes nothing otherwise, nor
 * while another build is at work there. For whoever serves the folder; a build does it by itself.
 */
export async function repairSite(outDir: string): Promise<void> {
  const target = reached(outDir);
  if (target === null) return;
  if ([beside, inside].every((place) => workFolders(place(target), 'publishing').length === 0)) return;
  try {
    const release = await lockTarget(target);
    repair(target);
    release();
  } catch (error) {
    if (!refusalIn(error)) throw error;
  }
}

/** Null for a path that leads nowhere, through a file or in a circle: there is nothing to repair. */
function reached(outDir: string): string | null {
  try {
    return realPath(outDir);
  } catch {
    return null;
  }
}
