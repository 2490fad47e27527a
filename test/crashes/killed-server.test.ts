import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { porrasDone, startServer, type Running } from '../journeys/running.server';
import { chanceFrom } from './chance';
import { send, units, work, workOn, type AskedByForm, type Mark } from './clerks.server';
import { aClerk, type Clerk } from './form-reader.server';
import { disagreements, doneUntold, strayPersons, type Asked, type AskedPerson } from './ledger';
import { recordedIn } from './recorded.server';
import { atTheShell } from './shell.server';
import { aWorkplace, type Workplace } from './workplace.server';

const kills = process.env.PORRAS_LONG === '1' ? 100 : 3;
const seed = Number(process.env.PORRAS_SEED ?? Date.now() % 1_000_000);
const chance = chanceFrom(seed);

const pages = ['', '/approvals', '/history', '/switchboard', '/service-tasks/pohjoinen-tiimi'];

let workplace: Workplace;
let server: Running;
let clerks: Readonly<Record<keyof typeof work, Clerk>>;

beforeAll(async () => {
  workplace = await aWorkplace();
  const { crew, surroundings } = workplace;
  const clerk = (cookies: string) => aClerk(() => server.address, cookies);
  clerks = {
    coordinator: clerk(crew.coordinator),
    systemKeeper: clerk(crew.systemKeeper),
    headNurse: clerk(crew.headNurse),
  };
  server = await startServer(surroundings);
});
afterAll(async () => {
  await server.stop();
  await workplace.drop();
});

test(`a server that is killed ${kills} times under load loses nothing that was acknowledged and does nothing twice`, async () => {
  const byForm: AskedByForm[] = [];
  const proposals: Asked[] = [];
  const persons: AskedPerson[] = [];
  const told = `seed ${seed} (PORRAS_SEED=${seed} begins with it again)`;
  let untold = 0;
  for (let kill = 1; kill <= kills; kill += 1) {
    const before = byForm.length;
    await killedUnderLoad(kill);
    server = await startServer(workplace.surroundings);
    await pagesAnswer(`${told}, kill ${kill}`);
    // Whoever got no answer sends her form again: the browser has kept it.
    for (const one of byForm.slice(before)) if (!one.acknowledged) await send(one);
    const found = await verifiedCopy(kill);
    const asked = [...byForm, ...proposals];
    const faults = [...disagreements(asked, found), ...strayPersons(persons, found)];
    expect(faults, `${told}, kill ${kill}`).toEqual([]);
    untold = doneUntold(asked, found);
  }
  const asked = [...byForm, ...proposals, ...persons];
  const acknowledged = asked.filter((one) => one.acknowledged).length;
  process.stdout.write(
    `${kills} kills, ${told}: ${acknowledged} commands acknowledged and there once, ` +
      `${asked.length - acknowledged} not (${untold} of them done all the same).\n`,
  );
  // What did nothing would have shown nothing.
  expect(acknowledged).toBeGreaterThan(kills);

  /** Everybody works; at some moment the server, and perhaps what runs beside it, is gone. */
  async function killedUnderLoad(round: number): Promise<void> {
    const before = byForm.length;
    const enough = chance.between(1, 15);
    let marks = 0;
    const mark = (): Mark => {
      const number = byForm.length;
      return { number, text: `Kaatoa koetellaan: ${inLetters(round)} ${inLetters((marks += 1))}` };
    };
    // A command that ends empties the log. The first time none runs: the next start has the log alone to go by.
    const alone = round === 1;
    const commands = alone
      ? []
      : [
          atTheShell(workplace.surroundings, proposals, proposing),
          atTheShell(workplace.surroundings, persons, addingPerson),
        ];
    const working = Object.entries(clerks).map(([member, clerk]) =>
      workOn(clerk, work[member as keyof typeof work], { chance, mark, asked: byForm }),
    );
    const acknowledged = () => byForm.slice(before).filter((one) => one.acknowledged).length;
    await Promise.race([...working, until(() => acknowledged() >= enough)]);
    const sent = byForm.length;
    // Half of the time while a form is acted on, else at any moment.
    if (chance.between(0, 1) === 1) await Promise.race([...working, until(() => byForm.length > sent)]);
    await pause(chance.between(0, 100));
    await server.end('SIGKILL');
    const leaving = commands.map(({ leaves }) => leaves());
    if (chance.between(0, 1) === 1) for (const { kill } of commands) kill();
    await Promise.all([...working, ...leaving]);
    if (alone) expect((await stat(join(workplace.folder, 'porras.db-wal'))).size, told).toBeGreaterThan(0);
  }

  /** What is approved already is not proposed again: two kinds of visits, or one, in turn. */
  function proposing(number: number) {
    const note = `Rajaus kaatoa koetellessa: ${inLetters(number)}`;
    const types = number % 2 === 0 ? ['hoitajan-kaynti', 'hoitajan-etakaynti'] : ['hoitajan-kaynti'];
    const scope = ['--service', 'hoitajan-vastaanotto', '--type', ...types, '--unit', ...units];
    const words = ['scope', 'propose', 'pohjoinen-tiimi', ...scope, '--note', note];
    const ask: Asked = { what: note, trace: { by: 'text', text: note }, acknowledged: false };
    return { words: [...words, '--as', workplace.commander], ask };
  }

  function addingPerson(number: number) {
    const email = `liisa-${number}@metsaranta.example`;
    const words = ['person', 'add', '--name', 'Liisa Lisätty', '--email', email];
    return { words: [...words, '--as', workplace.commander], ask: { email, acknowledged: false } };
  }
});

/** What stands in the file, by a copy that Porras itself has made of it and verified, as it has verified the file. */
async function verifiedCopy(kill: number) {
  const { folder, surroundings } = workplace;
  const copy = join(folder, `after-${kill}.db`);
  const [verified] = await Promise.all([
    porrasDone(surroundings, 'verify'),
    porrasDone(surroundings, 'backup', copy),
  ]);
  expect(verified).toContain('file: sound');
  return recordedIn(copy);
}

/** Waits until it is so. */
async function until(isSo: () => boolean): Promise<void> {
  const end = performance.now() + 60_000;
  while (!isSo()) {
    if (performance.now() > end) throw new Error('too little was acknowledged for a minute');
    await pause(5);
  }
}

async function pagesAnswer(told: string): Promise<void> {
  for (const page of pages) {
    const { status } = await clerks.coordinator.page(`/metsaranta${page}`);
    expect([page, status], told).toEqual([page, 200]);
  }
  expect((await fetch(`${server.address}/ajanvaraus`)).status, told).toBe(200);
}

/** A number in letters: digits could be taken for a phone number or an identity code. */
function inLetters(number: number): string {
  return [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
}
