/**
 * `npm run add`, `build`, `check`, `dev`, `explain`, `facts`, `nginx`, `preview`, `publish-check` and `npm start`: runs the
 * command its first argument names. What whoever called it can mend is said in its own sentence and ends with exit code 1;
 * a fault of ours keeps its stack trace.
 */
import { join } from 'node:path';
import { Refusal, refusalIn } from '../model/refusal.ts';
import { printable } from '../text/printable.ts';
import { denied } from './denied.ts';

const commands: Readonly<Record<string, () => Promise<unknown>>> = {
  add: () => import('./add.ts'),
  build: () => import('./build.ts'),
  check: () => import('./check.ts'),
  dev: () => import('./dev.ts'),
  explain: () => import('./explain.ts'),
  facts: () => import('./facts.ts'),
  nginx: () => import('./nginx.ts'),
  'publish-check': () => import('./publish-check.ts'),
  serve: () => import('./serve.ts'),
};

// Astro takes the working folder for the project, and would empty its "dist": ours is wherever this file lies.
process.chdir(join(import.meta.dirname, '../..'));
const [name = ''] = process.argv.splice(2, 1);
try {
  const command = commands[name];
  if (!command) throw new Refusal(`There is no command "${name}". Name one of ${Object.keys(commands).join(', ')}.`);
  await command();
} catch (error) {
  const refusal = refusalIn(error) ?? denied(error);
  if (!refusal) throw error;
  for (const line of refusal.message.split('\n')) console.error(printable(line));
  process.exit(1);
}
