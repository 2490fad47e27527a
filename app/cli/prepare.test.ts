import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

function prepare(command: string, ...nodeOptions: readonly string[]) {
  return spawnSync(process.execPath, [...nodeOptions, 'app/cli/prepare.mjs', command], { encoding: 'utf8' });
}

test('an unknown command is told what the known ones are, and standard output stays clean', () => {
  const { status, stdout, stderr } = prepare('cheque');
  expect(status).toBe(2);
  expect(stderr).toMatch(/^Unknown command "cheque". One of: demo, start, .*check.*\.\n$/);
  expect(stdout).toBe('');
});

test('a Node that is too old is told what to do before anything else is tried', () => {
  const disguise = `Object.defineProperty(process.versions, 'node', { value: '18.20.4' })`;
  const { status, stderr } = prepare('demo', '--import', `data:text/javascript,${disguise}`);
  expect(status).toBe(2);
  expect(stderr).toBe(
    'Porras needs Node 20 or later; this is Node 18.20.4. Get one at https://nodejs.org.\n',
  );
});
