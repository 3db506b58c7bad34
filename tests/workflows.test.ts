import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { root } from './helpers/builds.ts';
import { jobsOf, type Workflow } from './helpers/workflow.ts';

const folder = join(root, '.github/workflows');
const workflows = globSync('*.yml', { cwd: folder }).map((file): [string, Workflow] => [
  file,
  load(readFileSync(join(folder, file), 'utf8')) as Workflow,
]);
const scripts: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts;

test('there is one that tests and one that publishes', () => {
  expect(workflows.map(([file]) => file).toSorted()).toEqual(['publish.yml', 'test.yml']);
});

describe.each(workflows)('%s', (file, workflow) => {
  const steps = jobsOf(workflow).flatMap(({ steps = [] }) => steps);

  test('runs npm alone, and of its scripts those that there are', () => {
    const names = steps.flatMap(({ run }) =>
      run === undefined ? [] : [/^npm (ci|test|run [\w:-]+)$/.exec(run)?.[1] ?? run],
    );
    const known = new Set(['ci', 'test', ...Object.keys(scripts).map((name) => `run ${name}`)]);
    expect(names.filter((name) => !known.has(name))).toEqual([]);
    expect(names[0]).toBe('ci');
  });

  test('pins every action to a commit, and says beside it which version that is', () => {
    const text = readFileSync(join(folder, file), 'utf8');
    const used = text.split('\n').filter((line) => line.includes('uses: ') && !line.includes('uses: ./'));
    expect(used).not.toEqual([]);
    expect(used.filter((line) => !/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  test('may read the code, and writes nothing but pages', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const rights = jobsOf(workflow).flatMap(({ permissions = {} }) => Object.entries(permissions));
    expect(rights.filter(([of, right]) => right === 'write' && of !== 'pages' && of !== 'id-token')).toEqual([]);
  });

  test('takes the Node that the project was tested with', () => {
    const nodes = steps.flatMap(({ uses, with: given }) =>
      uses?.startsWith('actions/setup-node@') ? [given?.['node-version-file']] : [],
    );
    expect(new Set(nodes)).toEqual(new Set(['.node-version']));
  });

  test('calls no workflow that is not there', () => {
    const called = jobsOf(workflow).flatMap(({ uses }) => uses ?? []);
    expect(called.filter((path) => !workflows.some(([name]) => path === `./.github/workflows/${name}`))).toEqual([]);
  });
});

test('what is published has passed the tests and the check, in this order', () => {
  const { jobs } = workflows.find(([file]) => file === 'publish.yml')?.[1] ?? { jobs: {} };
  expect([jobs.test?.uses, jobs.build?.needs, jobs.publish?.needs]).toEqual([
    './.github/workflows/test.yml',
    'test',
    'build',
  ]);
  const done = jobs.build?.steps?.map(({ run, uses }) => run ?? uses?.split('@')[0]);
  expect(done?.slice(-4)).toEqual([
    'npm ci',
    'npm run build',
    'npm run publish-check',
    'actions/upload-pages-artifact',
  ]);
  expect(jobs.build?.steps?.at(-1)?.with).toEqual({ path: 'dist' });
});
