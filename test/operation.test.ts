import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { variables } from '../app/http/environment.server';
import { countMetrics } from '../app/telemetry/metrics.server';
import type { UnfitReason } from '../db/fitness.server';

const read = (file: string) => readFileSync(file, 'utf8');
const service = read('docs/porras.service');
const container = read('docs/Containerfile');
const guide = read('docs/operation.md');
const readme = read('README.md');

/** What of a text is no comment. */
const lines = (text: string) => text.split('\n').filter((line) => !line.startsWith('#'));
const named = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '']) => name);

test('the service, the container and the guide name variables that Porras reads, and README names them all', () => {
  const settings = /\b(PORRAS_[A-Z_]+|HOST|PORT)\b/g;
  for (const text of [service, container, guide]) {
    const names = named(text, settings);
    expect(names.length).toBeGreaterThan(1);
    expect(names.filter((name) => !variables.includes(name))).toEqual([]);
  }
  expect(variables.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

test('the commands that they give are there', () => {
  const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);
  const asked = [container, guide].flatMap((text) => named(text, /npm run (?:-s )?([\w:]+)/g));
  expect(asked).toContain('build');
  expect(asked.filter((name) => !scripts.includes(name))).toEqual([]);
  const prepared = [
    service,
    lines(container)
      .join('\n')
      .replaceAll(/[",\]]/g, ''),
    guide,
  ].flatMap((text) => named(text, /prepare\.mjs (\w+)/g));
  expect(new Set(prepared)).toEqual(new Set(['start', 'porras']));
  const commands = read('app/cli/porras.ts');
  for (const name of named(guide, /`porras (\w+)/g)) expect(commands).toContain(`${name}Command`);
});

test('what the container is made of is in the checkout, and all that a build is made of is in the container', () => {
  const copied = lines(container).flatMap((line) => /^COPY (.+) \S+$/.exec(line)?.[1]?.split(' ') ?? []);
  expect(copied.filter((path) => !existsSync(path))).toEqual([]);
  const [, sources = ''] = /const sources = \[([^\]]+)\]/.exec(read('app/cli/prepare.mjs')) ?? [];
  const needed = named(sources, /'([^']+)'/g);
  expect(needed.length).toBeGreaterThan(5);
  expect(needed.filter((path) => !copied.includes(path))).toEqual([]);
  expect(named(service, /ExecStart=\S+ (\S+)/g).every(existsSync)).toBe(true);
});

test('the service and the container say what was tried', () => {
  for (const text of [service, container])
    expect(text.split('\n\n')[0]).toMatch(/# Tried with .*\d[\s\S]*# Not tried: /);
});

test('the guide explains each word of /readyz', () => {
  const words: Record<UnfitReason | 'stopping', true> = {
    stopping: true,
    'database-unreadable': true,
    'database-read-only': true,
    'disk-full': true,
    'other-release': true,
    'journal-key': true,
  };
  expect(Object.keys(words).filter((word) => !guide.includes(`\`${word}\``))).toEqual([]);
});

test('the guide tells of every family of metrics, and of none that is not there', async () => {
  const metrics = countMetrics({ version: '0' });
  const families = named(await metrics.read(), /^# TYPE (porras_\w+)/gm);
  metrics.stop();
  expect(named(guide, /`(porras_[a-z_]+)`/g).toSorted()).toEqual(families.toSorted());
});
