import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type SchemaPath, shapes } from '../outputs/data-schemas.ts';
import { closedSchema } from './closed-schema.ts';
import { filesOf } from './files-of.ts';
import { filesBelow } from './publishing/files-below.ts';

/** Faults that a failed check prints. */
const printedAtMost = 20;

/**
 * Holds every file of data, as it was written, against the schema that is published beside it. A field that the schema
 * does not describe is a fault as well, though others' readers may meet one. One fault fails the build.
 * @param isLeft whether an earlier build wrote a file, and held it against the same schema
 */
export function checkData({ isLeft }: { readonly isLeft: (file: string) => boolean }): AstroIntegration {
  return {
    name: 'check-data',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = filesBelow(root);
        let [count, before] = [0, 0];
        for (const path of Object.keys(shapes) as SchemaPath[]) {
          const own = filesOf(files, path);
          before += own.filter(isLeft).length;
          const fresh = own.filter((file) => !isLeft(file));
          if (fresh.length === 0) continue;
          const isValid = await compiled(JSON.parse(await readFile(join(root, path), 'utf8')));
          for (const file of fresh) {
            count += 1;
            if (!isValid(JSON.parse(await readFile(join(root, file), 'utf8'))))
              throw new Error(
                `${file} is not as ${path} says. Nothing was published.\n\n${(isValid.errors ?? [])
                  .slice(0, printedAtMost)
                  .map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`)
                  .join('\n')}`,
              );
          }
        }
        const earlier = before > 0 ? `; ${before} were when they were written` : '';
        logger.info(`${count} files of data are as their schemas say${earlier}`);
      },
    },
  };
}

/** The formats that our schemas name. */
const formats = { date: /^\d{4}-\d\d-\d\d$/, uri: (text: string) => URL.canParse(text) };

async function compiled(schema: object) {
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  return new Ajv2020({ allErrors: true, formats }).compile(closedSchema(schema));
}
