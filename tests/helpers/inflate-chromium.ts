/**
 * Run as a process of its own: unpacks the Chromium of the package @sparticuz/chromium, its fonts and its libraries.
 * The package always unpacks into the system's folder for temporary files; whoever starts this sets `TMPDIR` to the
 * folder that is wanted.
 */
import { inflate } from '@sparticuz/chromium';

const archives = ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'];
const bin = new URL('../bin/', import.meta.resolve('@sparticuz/chromium'));
await Promise.all(archives.map((name) => inflate(new URL(name, bin).pathname)));
