import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { everyShape, plain, secondBeat } from '../helpers/builds.ts';
import { readSite } from '../helpers/built-site.ts';
import { htmlRules } from '../helpers/html-rules.ts';

const validator = new HtmlValidate(htmlRules);

describe.each([plain, secondBeat, everyShape])('every page of $name', (build) => {
  test.each(readSite(build).pages.map(({ path, html }) => [path, html] as const))(
    '%s is valid HTML',
    async (_, html) => {
      const { results } = await validator.validateString(html);
      const faults = results.flatMap(({ messages }) => messages);
      expect(faults.map(({ ruleId, line, column, message }) => `${line}:${column} ${message} (${ruleId})`)).toEqual([]);
    },
  );
});
