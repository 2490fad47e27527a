import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { metsaranta } from '../fixtures/metsaranta.server';
import { porrasDone, type Surroundings } from './running.server';

const task = 'pohjoinen-tiimi';
const service = 'hoitajan-vastaanotto';
const unit = 'koivulan-asema';

/** Who works in Metsäranta, the founder first, each with the role that she is given. */
export const staff = {
  coordinator: { name: 'Kaarina Lehto', role: 'coordinator', where: 'programme' },
  headNurse: { name: 'Olavi Salmi', role: 'head-nurse', where: `serviceTask:${task}` },
  contactNurse: { name: 'Tuulia Harju', role: 'contact-nurse', where: `serviceTask:${task}` },
  systemKeeper: { name: 'Eero Niemi', role: 'system-keeper', where: 'programme' },
} as const;
export type Member = keyof typeof staff;

export function emailOf(member: Member): string {
  return `${member.toLowerCase()}@metsaranta.example`;
}

/**
 * Sets Metsäranta up from an empty file, as its README would tell: people, definition and duties by commands, then
 * all that a gate asks for but the approval, by those whose it is. Answers the paths of the one-time links.
 */
export async function setUpMetsaranta(surroundings: Surroundings): Promise<Record<Member, string>> {
  const founder = emailOf('coordinator');
  const links = {} as Record<Member, string>;
  for (const member of Object.keys(staff) as Member[]) {
    const by = member === 'coordinator' ? ['--first'] : ['--as', founder];
    const identity = ['--name', staff[member].name, '--email', emailOf(member)];
    const said = await porrasDone(surroundings, 'person', 'add', ...identity, ...by);
    links[member] = /\/account\/password\/\S+/.exec(said)?.[0] ?? '';
  }
  await porrasDone(surroundings, 'validate', metsaranta);
  await porrasDone(surroundings, 'apply', metsaranta, '--as', founder);
  for (const member of Object.keys(staff) as Member[]) {
    const { role, where } = staff[member];
    const duty = ['--role', role, '--where', where, '--as', founder];
    await porrasDone(surroundings, 'person', 'grant', emailOf(member), ...duty);
  }
  await recordFacts(surroundings);
  return links;
}

/** All that the gate to `open` asks for but the approval, each told by somebody whose it is. */
async function recordFacts(surroundings: Surroundings): Promise<void> {
  const text = join(dirname(surroundings.PORRAS_DATABASE.slice('file:'.length)), 'guidance.md');
  await writeFile(text, 'Kerro hoitajalle, mikä vaivaa.\n');
  const inTask = ['--service-task', task];
  const present = ['--present', emailOf('coordinator'), emailOf('contactNurse'), '--others', '5'];
  const guidance = ['record', 'guidance', service, '--for', 'client', '--file', text];
  const scoped = ['--service', service, '--unit', unit, '--type', 'hoitajan-kaynti'];
  const told: readonly (readonly [by: Member, ...words: string[]])[] = [
    ['contactNurse', 'record', 'workshop', 'own-work', ...inTask, ...present],
    ['contactNurse', 'record', 'workshop', 'guidance', ...inTask, ...present],
    ['contactNurse', ...guidance, '--language', 'fi'],
    ['contactNurse', ...guidance, '--language', 'sv'],
    ['contactNurse', ...guidance, '--language', 'en'],
    ['contactNurse', 'record', 'training', unit, ...inTask, '--trained', '6', '--staff', '8'],
    ['coordinator', 'record', 'communication', 'note-to-residents', ...inTask],
    ['systemKeeper', 'record', 'settings', service, '--suite', 'client-booking', '--all-passed'],
    ['coordinator', 'scope', 'propose', task, ...scoped],
  ];
  // Told at once, as on a busy day: each waits for the one before it only where they write.
  await Promise.all(told.map(([by, ...words]) => porrasDone(surroundings, ...words, '--as', emailOf(by))));
}
