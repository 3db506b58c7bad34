import type { AstroIntegrationLogger } from 'astro';

/** Milliseconds between two lines of one phase: a short one says nothing. */
const between = 5000;

/** Says from time to time how far a phase is that takes long; `told` words how many are done. */
export function progress(
  logger: Pick<AstroIntegrationLogger, 'info'>,
  told: (done: number) => string,
): (more?: number) => void {
  let done = 0;
  let last = performance.now();
  return (more = 1) => {
    done += more;
    const now = performance.now();
    if (now - last < between) return;
    last = now;
    logger.info(told(done));
  };
}
