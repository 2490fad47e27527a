import { openDatabase } from '../../db/database.server';
import { findPersonByEmail } from '../../db/persons.server';
import { dayOf, momentFrom } from '../../app/domain/calendar';
import type { By } from '../../app/operations/act.server';
import { completeCommunication } from '../../app/operations/complete-communication.server';
import { countTraining } from '../../app/operations/count-training.server';
import { holdWorkshop } from '../../app/operations/hold-workshop.server';
import { createPorras, type Porras } from '../../app/operations/porras.server';
import { proposeScope } from '../../app/operations/propose-scope.server';
import { publishGuidance } from '../../app/operations/publish-guidance.server';
import { testSettings } from '../../app/operations/test-settings.server';
import { metsaranta } from '../fixtures/metsaranta.server';
import { porrasDone, type Surroundings } from './running.server';

const programme = 'metsaranta';
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

/** What no command is there for: told through the operations, as the pages will. */
async function recordFacts(surroundings: Surroundings): Promise<void> {
  const { PORRAS_DATABASE, PORRAS_JOURNAL_KEY: journalKey } = surroundings;
  const database = await openDatabase(PORRAS_DATABASE);
  try {
    const clock = () => momentFrom(Date.now());
    const porras = createPorras({ database, clock, journalKey });
    const coordinator = await byOf(porras, 'coordinator');
    const nurse = await byOf(porras, 'contactNurse');
    const keeper = await byOf(porras, 'systemKeeper');
    const on = dayOf(clock(), 'Europe/Helsinki');
    const present = [coordinator.person, nurse.person];
    const told = [
      ...['own-work', 'guidance'].map((workshop) => () => {
        const attendance = { present, others: 5, on };
        return holdWorkshop(porras, nurse, { programme, serviceTask: task, workshop, ...attendance });
      }),
      ...(['fi', 'sv', 'en'] as const).map((language) => () => {
        const body = 'Kerro hoitajalle, mikä vaivaa.';
        return publishGuidance(porras, nurse, { programme, service, audience: 'client', language, body });
      }),
      () => countTraining(porras, nurse, { programme, serviceTask: task, unit, trained: 6, staff: 8, on }),
      () =>
        completeCommunication(porras, coordinator, { programme, place: task, row: 'note-to-residents', on }),
      () => {
        const run = { service, suite: 'client-booking', results: { 'book-online': true }, on };
        return testSettings(porras, keeper, { programme, ...run });
      },
      () => {
        const scoped = { service, units: [unit], types: ['hoitajan-kaynti'], highestStep: 'open' };
        return proposeScope(porras, coordinator, {
          programme,
          serviceTask: task,
          content: { services: [scoped] },
        });
      },
    ];
    for (const tell of told) {
      const outcome = await tell();
      if (!outcome.ok) throw new Error(`Metsäranta could not be set up: ${JSON.stringify(outcome.refusal)}`);
    }
  } finally {
    await database.close();
  }
}

async function byOf({ database }: Porras, member: Member): Promise<By> {
  const person = await findPersonByEmail(database, emailOf(member));
  if (!person) throw new Error(`${member} has not been added`);
  return { person: person.id, through: 'web' };
}
