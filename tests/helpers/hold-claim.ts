/** `node hold-claim.ts <folder>`: claims the folder, prints `claimed` or why not, and keeps the claim until its input ends. */
import { claim } from '../../src/integrations/publishing/claim.ts';
import { onLeaving } from '../../src/integrations/publishing/on-leaving.ts';

const [folder = ''] = process.argv.slice(2);
try {
  onLeaving(await claim({ folder, prefix: '.dist.' }, ({ pid }) => `Process ${pid} has it.`));
  console.log('claimed');
  process.stdin.resume();
} catch (error) {
  console.log((error as Error).message);
}
