import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { engines } from '../../../db/engines.server';
import { commandsHere, type CommandsHere } from '../../../test/command-in-process.server';
import {
  aRunningProgramme,
  nurse,
  type RunningProgramme,
} from '../../../test/factories/running-programme.server';
import { withEdited } from '../../../test/fixtures/metsaranta.server';
import { acts } from '../../aspects';
import { day } from '../../domain/calendar';
import { applyCommand } from './apply.server';
import { historyCommand } from './history.server';
import { planCommand } from './plan.server';
import { statusCommand } from './status.server';
import { validateCommand } from './validate.server';
import { verifyCommand } from './verify.server';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const coordinator = 'Kaarina.Lehto@metsaranta.example';
const former: Readonly<Record<string, string>> = {
  vastaanotto: 'hoitajan-vastaanotto',
  'koivula-asema': 'koivulan-asema',
  pohjoinen: 'pohjoinen-tiimi',
  kaynti: 'hoitajan-kaynti',
  letter: 'note-to-residents',
};

let running: RunningProgramme;
let here: CommandsHere;
beforeAll(async () => {
  const [engine] = engines;
  if (!engine) throw new Error('no engine');
  running = await aRunningProgramme(engine);
  const keeper = await running.joins('Eero Niemi', 'system-keeper');
  await running.meetsTheGate({ coordinator: await running.joins('Kaarina Lehto', 'coordinator'), keeper });
  await running.approves(await running.joins('Olavi Salmi', 'head-nurse', 'serviceTask:pohjoinen-tiimi'));
  const programme = 'metsaranta';
  const [ordered] = await running.doesEach(keeper, acts.orderStep, {
    programme,
    subjects: [nurse],
    to: 'open',
  });
  if (!ordered?.outcome.ok) throw new Error('not ordered');
  const orders = [{ ...nurse, order: ordered.outcome.events.at(-1)?.sequence ?? 0 }];
  const checked = { doneOn: day('2026-06-01'), evidence: 'Koevaraus onnistui.' };
  await running.doesEach(keeper, acts.confirmStep, { programme, subjects: orders, ...checked });
  here = await commandsHere(
    applyCommand,
    historyCommand,
    planCommand,
    statusCommand,
    validateCommand,
    verifyCommand,
  );
  vi.stubEnv('PORRAS_DATABASE', running.url);
});
afterAll(async () => {
  await here.drop();
  await running.drop();
});

/** Runs `work` on the programme's files with every one of the ids called otherwise, and saying what it was. */
async function withRenamed<T>(work: (folder: string) => Promise<T>): Promise<T> {
  return withEdited({}, async (folder) => {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = join(entry.parentPath, entry.name);
      await writeFile(file, inNewWords(await readFile(file, 'utf8')));
    }
    const moves = ['guidance/hoitajan-vastaanotto', 'service-tasks/pohjoinen-tiimi.yaml'];
    for (const path of moves) await rename(join(folder, path), join(folder, inNewWords(path)));
    return work(folder);
  });
}

function inNewWords(text: string): string {
  return Object.entries(former).reduce(
    (words, [id, was]) =>
      words
        .replaceAll(new RegExp(`(?<![\\w-])${was}(?![\\w-])`, 'g'), id)
        .replaceAll(new RegExp(`^( *)(- )?id: ${id}$`, 'gm'), (line, indent: string, dash = '') =>
          [line, `${indent}${dash === '' ? '' : '  '}renamedFrom: ${was}`].join('\n'),
        ),
    text,
  );
}

/** What a status tells, in the names of the former ids. */
const told = async (...words: readonly string[]) => {
  const { code, said } = await here.porras('status', '--format', 'json', ...words);
  expect(code).toBe(0);
  const { serviceTasks, blocking } = JSON.parse(said) as { serviceTasks: unknown; blocking: unknown };
  return Object.entries(former).reduce(
    (text, [id, was]) => text.replaceAll(new RegExp(`([":])${id}"`, 'g'), `$1${was}"`),
    JSON.stringify([serviceTasks, blocking], null, 1),
  );
};

test('files with other ids say what they were, and everything goes on', async () => {
  const [now, then] = [await told(), await told('--as-of', '2026-06-01')];
  expect(then).toContain('"step": "open"');
  await withRenamed(async (folder) => {
    const plan = await here.porras('plan', folder);
    expect(plan).toMatchObject({ code: 1, complained: '' });
    expect(plan.said).toContain('causes nothing else');
    expect(plan.said).toMatch(/^5 changes \(0 material, 5 editorial\)/m);
    for (const was of Object.values(former)) expect(plan.said).toContain(`formerly ${was}`);
    expect(await here.porras('apply', folder, '--as', coordinator)).toMatchObject({ code: 0 });
    expect(await here.porras('plan', folder)).toMatchObject({ code: 0 });
  });
  expect([await told(), await told('--as-of', '2026-06-01')]).toEqual([now, then]);
  const history = await here.porras('history');
  expect(history.said).toMatch(/Hoitajan vastaanotto, Koivulan terveysasema: .*Avoin/);
  expect(history.said).not.toContain('hoitajan-vastaanotto');
  expect(await here.porras('verify')).toMatchObject({ code: 0 });
});

test('two ids that change places are refused where they stand, before anything is planned', async () => {
  const file = 'rollout.yaml';
  const circle = `- id: own-work
    renamedFrom: guidance`;
  const back = `- id: guidance
    renamedFrom: own-work`;
  await withEdited({}, async (folder) => {
    const text = await readFile(join(folder, file), 'utf8');
    const swapped = text.replace('- id: own-work', circle).replace('- id: guidance', back);
    await writeFile(join(folder, file), swapped);
    for (const command of ['validate', 'plan']) {
      const { code, said, complained } = await here.porras(command, folder);
      expect(code).toBe(2);
      expect(said + complained).toContain('renamed in a circle: own-work ← guidance ← own-work');
      expect(said + complained).toContain('porras explain rename-cycle');
    }
  });
});
