import type { AstroIntegrationLogger } from 'astro';

type Level = 'info' | 'warn' | 'error';

/** Where lines of a log go. */
export interface Log {
  readonly write: (event: { level: Level; label: string; message: string; newLine: boolean }) => void;
}

/** What an integration, or a loader, writes its lines with. */
export function logger(log: Log, label: string): AstroIntegrationLogger {
  const at = (level: Level) => (message: string) => log.write({ level, label, message, newLine: true });
  const lines = { label, info: at('info'), warn: at('warn'), error: at('error'), debug: () => {} };
  return { ...lines, fork: (other: string) => logger(log, other) } as unknown as AstroIntegrationLogger;
}
