import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';
import { root } from './builds.ts';

/** Fonts are drawn at the same places on every machine. */
const args = ['--font-render-hinting=none'];

/**
 * How to start a Chromium on this machine, so that nobody has to install one. In this order:
 *
 * 1. the one that `CHROMIUM_PATH` names;
 * 2. the one that `npx playwright install chromium` brought;
 * 3. a Chrome or Chromium of the system;
 * 4. on Linux with an x64 processor, the one inside the package @sparticuz/chromium. It is unpacked once into
 *    `node_modules/.cache`, brings the libraries that a bare machine lacks, and knows no font but Open Sans.
 *
 * @throws Error when `CHROMIUM_PATH` names nothing, or when none of the four is there.
 */
export function findChromium(): LaunchOptions {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen && !existsSync(chosen)) throw new Error(`CHROMIUM_PATH is "${chosen}", where there is no file.`);
  const executablePath = chosen || [chromium.executablePath(), ...systemBrowsers()].find((path) => existsSync(path));
  if (executablePath) return { executablePath, args };
  if (process.platform === 'linux' && process.arch === 'x64') return packagedChromium();
  throw new Error(
    `No Chromium was found for ${process.platform} on ${process.arch}. ` +
      'Run "npx playwright install chromium", or put the path of a Chrome or Chromium into CHROMIUM_PATH.',
  );
}

function systemBrowsers(): readonly string[] {
  const programFiles = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  if (process.platform === 'win32')
    return programFiles.flatMap((dir) => (dir ? [join(dir, 'Google/Chrome/Application/chrome.exe')] : []));
  if (process.platform === 'darwin')
    return ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];
  return (process.env.PATH ?? '').split(delimiter).flatMap((dir) => names.map((name) => join(dir, name)));
}

function packagedChromium(): LaunchOptions {
  const manifest = readFileSync(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8');
  const cache = join(root, 'node_modules/.cache');
  const home = join(cache, `chromium-${(JSON.parse(manifest) as { version: string }).version}`);
  if (!existsSync(home)) unpack(cache, home);
  return {
    executablePath: join(home, 'chromium'),
    args,
    env: {
      ...(process.env as Record<string, string>),
      LD_LIBRARY_PATH: join(home, 'al2023/lib'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
    },
  };
}

/** Unpacks beside `home` and renames, so that nobody ever finds half a browser there. */
function unpack(cache: string, home: string): void {
  mkdirSync(cache, { recursive: true });
  const draft = mkdtempSync(`${home}-`);
  execFileSync(process.execPath, [join(import.meta.dirname, 'inflate-chromium.ts')], {
    env: { ...process.env, TMPDIR: draft },
  });
  const fonts = `<dir>${join(home, 'fonts')}</dir><cachedir>${join(home, 'fonts-cache')}</cachedir>`;
  writeFileSync(join(draft, 'fonts.conf'), `<?xml version="1.0"?>\n<fontconfig>${fonts}</fontconfig>\n`);
  try {
    renameSync(draft, home);
  } catch (error) {
    // Somebody else may have been quicker; theirs is as good.
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
}
