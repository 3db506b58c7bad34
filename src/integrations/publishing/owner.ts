import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { errorCode } from './error-code.ts';

/** A process, told from every other one: a number alone is given out again. */
export interface Owner {
  readonly pid: number;
  /** When it began, in ticks since the machine's start; 0 where the system does not say. */
  readonly start: number;
  /** Which start of the machine it runs in, in hexadecimal digits; `0` where the system does not say. */
  readonly boot: string;
  /** The name of the machine, in letters that fit a file's name. */
  readonly host: string;
}

/** This very process. */
export const thisProcess = (): Owner => ({
  pid: process.pid,
  start: startOf(process.pid) ?? 0,
  boot: read('/proc/sys/kernel/random/boot_id')?.replace(/[^\da-f]/g, '') || '0',
  host:
    hostname()
      .replace(/[^\w.]/g, '_')
      .slice(0, 60) || '_',
});

/** `elsewhere` is a process on another machine, of which nothing can be known. */
export function stateOf(owner: Owner): 'running' | 'gone' | 'elsewhere' {
  const here = thisProcess();
  if (owner.host !== here.host) return 'elsewhere';
  if (owner.boot !== here.boot) return 'gone';
  const start = startOf(owner.pid);
  if (start !== null) return start === owner.start ? 'running' : 'gone';
  try {
    process.kill(owner.pid, 0);
    return 'running';
  } catch (error) {
    return errorCode(error) === 'ESRCH' ? 'gone' : 'running';
  }
}

/** What Linux says of a process: field 3 is its state, field 22 its start. The name before them may hold anything. */
function startOf(pid: number): number | null {
  const stat = read(`/proc/${pid}/stat`);
  if (stat === null) return null;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const dead = fields[0] === 'Z' || fields[0] === 'X';
  return dead ? -1 : Number(fields[19]);
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
