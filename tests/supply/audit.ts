/**
 * `npm run test:audit`: whether an advisory of high or critical severity is known for a package that a build uses.
 * Exits with 1 when one is; where the registry does not answer such questions, or cannot be reached, it says so.
 */
import { npm } from './npm.ts';

interface Audit {
  readonly message?: string;
  readonly metadata?: { readonly vulnerabilities: Readonly<Record<string, number>> };
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly range: string }>>;
}

const printed = npm('audit', '--omit', 'dev', '--json', '--fetch-retries', '0', '--fetch-timeout', '20000');
const audit: Audit = printed.trim() ? JSON.parse(printed) : {};
if (!audit.metadata) console.log('Not audited: the package registry does not answer.');
const grave = Object.entries(audit.vulnerabilities ?? {}).filter(([, { severity }]) =>
  /^(?:high|critical)$/.test(severity),
);
for (const [name, { severity, range }] of grave)
  console.error(`${name} ${range}: an advisory of ${severity} severity.`);
if (audit.metadata) console.log(`${grave.length} packages with an advisory of high or critical severity.`);
if (grave.length > 0) process.exitCode = 1;
