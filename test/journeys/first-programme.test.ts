import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aVisitor, openBrowser, type Visitor } from './browser.server';
import { aDatabase } from './running.server';
import { browse } from './walkthrough/browse.server';
import {
  isShown,
  readWalkthrough,
  type BrowserStep,
  type Section,
  type ShellStep,
} from './walkthrough/document.server';
import { openShell, type Shell } from './walkthrough/shell.server';

const file = 'docs/first-programme.md';
const sections: readonly Section[] = readWalkthrough(file);

/** Where the document says that the pages are. */
const origin = 'http://127.0.0.1:3000';

let browser: Browser;
let shell: Shell;
let folder: string;
let address = '';
let heard = '';
let stumbled = false;
const visitors = new Map<string, Visitor>();

beforeAll(async () => {
  browser = await openBrowser();
  const place = await aDatabase();
  folder = place.folder;
  shell = openShell(folder);
  return async () => {
    shell.leave();
    await place.drop();
  };
});
afterAll(() => browser.close());

test.for(sections)('$title', async ({ steps }, { skip }) => {
  skip(stumbled, 'each section goes on where the one before has ended');
  stumbled = true;
  for (const step of steps) {
    try {
      await (step.kind === 'shell' ? inShell(step) : atBrowser(step));
    } catch (error) {
      throw new Error(`${file}:${step.line}`, { cause: error });
    }
  }
  stumbled = false;
});

test('the document has shown all of it: commands, pages and a paper', async () => {
  const steps = sections.flatMap((section) => section.steps);
  expect(steps.filter(({ kind }) => kind === 'browser').map((step) => 'who' in step && step.who)).toEqual([
    'Maija',
    'Olavi',
    'Eero',
    'A client',
  ]);
  expect((await readFile(join(folder, 'var', 'status.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
});

async function inShell({ commands, shows }: ShellStep): Promise<void> {
  const output = commands.at(-1) === 'npm start' ? await served(commands) : await ran(commands);
  const told = output.replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, origin);
  heard += told;
  if (shows !== undefined && !isShown(told, shows)) expect(told).toBe(shows);
}

async function served(commands: readonly string[]): Promise<string> {
  const serving = await shell.serve(commands);
  ({ address } = serving);
  return serving.output;
}

/** Runs commands one by one. A comment may say with what a command exits; each of the others has to succeed. */
async function ran(commands: readonly string[]): Promise<string> {
  let all = '';
  for (const command of commands) {
    const expected = Number(/# exits (\d+)$/.exec(command)?.[1] ?? 0);
    const { output, code } = await shell.run(command);
    if (code !== expected) throw new Error(`${command}\nended with ${code}: ${output}`);
    all += output;
  }
  return all;
}

async function atBrowser({ who, phone, does }: BrowserStep): Promise<void> {
  const visitor =
    visitors.get(who) ??
    (await aVisitor(browser, address, { width: phone ? 360 : 1280, scripts: false, language: 'en' }));
  visitors.set(who, visitor);
  for (const line of does) await browse(visitor, line, linkOf);
}

/** The path of the link that the shell printed when somebody was added. */
function linkOf(name: string): string {
  const path = new RegExp(`^Added ${name} .*\n.*${origin}(/account/password/\\S+)$`, 'm').exec(heard)?.[1];
  if (path === undefined) throw new Error(`no one-time link was printed for ${name}`);
  return path;
}
