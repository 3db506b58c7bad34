import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A command as it is measured. */
export interface Command {
  /** A script for this Node, and its arguments; or a program of the machine. */
  readonly args: readonly string[];
  readonly program?: string;
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Measured {
  /** Seconds from its start to its end. */
  readonly seconds: number;
  /** Megabytes that the process held at the most; null for a program of the machine. */
  readonly peak: number | null;
}

const peakFile = join(tmpdir(), `saga-bench-peak-${process.pid}`);
const reporter = pathToFileURL(join(import.meta.dirname, 'report-peak.ts')).href;

/** Runs a command from its start to its end. @throws Error with all it said when it fails. */
export function measured({ args, program, cwd, env = {} }: Command): Measured {
  rmSync(peakFile, { force: true });
  const start = performance.now();
  const { status, error, stdout, stderr } = spawnSync(
    program ?? process.execPath,
    program ? args : ['--import', reporter, ...args],
    { cwd, env: { ...process.env, ...env, PEAK_FILE: peakFile }, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  const seconds = (performance.now() - start) / 1000;
  if (error) throw error;
  if (status !== 0) throw new Error(`${program ?? 'node'} ${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  return { seconds, peak: program ? null : Number(readFileSync(peakFile, 'utf8')) / 1024 };
}
