import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { checkSources } from '../../../app/definitions/check-sources';
import type { Documents } from '../../../app/definitions/documents';
import type { ProgrammeDocument } from '../../../app/definitions/schema/programme-schema';
import type {
  AppointmentTypeDocument,
  ServiceTaskDocument,
  SocialServiceDocument,
} from '../../../app/definitions/schema/service-task-schema';
import type { Source } from '../../../app/definitions/source';
import { addDays, type Day } from '../../../app/domain/calendar';

const real = join('config', 'pohjois-karjala');
const servicesOfTask = 40;

/** A definition as its files and as its documents. */
export interface County {
  readonly sources: readonly Source[];
  readonly documents: Documents;
}

/**
 * North Karelia's template with its seven service tasks, forty services in each and every service in all of
 * `units` units. Each service names its units, so that the files grow with the subjects. `today` sets the plan.
 */
export async function aCounty(units: number, today: Day): Promise<County> {
  const kept = ['rollout', 'communications', 'training', 'metrics'];
  const programme = parse(await readReal('programme.yaml')) as ProgrammeDocument;
  const tasks = programme.serviceTasks.map((id, index) => aServiceTask(id, index, units, today));
  const sources = [
    { file: 'programme.yaml', text: stringify(withUnits(programme, units)) },
    ...(await Promise.all(
      kept.map(async (name) => ({ file: `${name}.yaml`, text: await readReal(`${name}.yaml`) })),
    )),
    ...tasks.map((task) => ({ file: `service-tasks/${task.id}.yaml`, text: stringify(task) })),
    ...tasks.flatMap(guidanceOf),
  ];
  const checked = checkSources(sources);
  if (!checked.ok) throw new Error(`the county is not valid: ${JSON.stringify(checked.diagnostics[0])}`);
  return { sources, documents: checked.documents };
}

/** The county after an afternoon's work on one service task, or on all of them: longer appointments and other names. */
export function edited(sources: readonly Source[], of: 'one' | 'all'): Source[] {
  const first = sources.find(({ file }) => file.startsWith('service-tasks/'))?.file;
  return sources.map(({ file, text }) => ({
    file,
    text: (of === 'all' ? file.startsWith('service-tasks/') : file === first)
      ? text
          .replace('duration: 60 min', 'duration: 75 min')
          .replaceAll(/(fi: Palvelu 1) /g, '$1, uudistettu ')
      : text,
  }));
}

function readReal(file: string): Promise<string> {
  return readFile(join(real, file), 'utf8');
}

function withUnits(programme: ProgrammeDocument, units: number): ProgrammeDocument {
  const municipality = programme.county.municipalities[0]?.id ?? '';
  return {
    ...programme,
    units: unitIds(units).map((id, index) => ({
      id,
      name: { fi: `Palvelupiste ${index + 1}`, sv: `Serviceställe ${index + 1}`, en: `Unit ${index + 1}` },
      municipality,
    })),
  };
}

function unitIds(units: number): string[] {
  return Array.from({ length: units }, (_, index) => `palvelupiste-${index + 1}`);
}

function aServiceTask(id: string, index: number, units: number, today: Day): ServiceTaskDocument {
  const on = (days: number) => addDays(today, days + index * 7);
  return {
    id,
    name: inThree(`Palvelutehtävä ${index + 1}`),
    units: unitIds(units),
    startsAt: 'staff',
    otherWay: { phone: '000 130 4105', hours: inThree('ma–pe klo 8–15') },
    socialServices: Array.from({ length: servicesOfTask }, (_, place) =>
      aSocialService(`palvelu-${index + 1}-${place + 1}`, place + 1, units),
    ),
    plan: {
      contactPerson: on(-180),
      scope: on(-60),
      steps: { invited: on(-20), open: on(40) },
      workshops: { functions: on(-120), scoping: on(-100), 'go-live': on(-80), experiences: on(60) },
      training: on(-30),
      guidance: on(-30),
      settingsTests: on(-35),
      staffBooking: on(-30),
    },
  };
}

function aSocialService(id: string, number: number, units: number): SocialServiceDocument {
  return {
    id,
    name: inThree(`Palvelu ${number} lapsille, nuorille ja perheille`),
    clientName: inThree('Apua arkeen ja sen muutoksiin'),
    clientDescription: inThree(
      'Kun arki alkaa mietityttää, selvitämme kanssasi, mikä apu sopii sinulle. Myös läheinen voi varata ajan.',
    ),
    units: unitIds(units),
    bookedIn: {
      system: 'asiakastietojarjestelma',
      address: {
        fi: `https://ajanvaraus.example/${id}`,
        sv: `https://ajanvaraus.example/sv/${id}`,
        en: `https://ajanvaraus.example/en/${id}`,
      },
    },
    appointmentTypes: [aType('tapaaminen', '60 min'), aType('puhelu', '30 min')],
  };
}

function aType(id: string, duration: string): AppointmentTypeDocument {
  return {
    id,
    name: inThree(id),
    duration,
    contact: ['office', 'phone'],
    bookableBy: 'everyone',
    book: { earliest: '28 days', latest: '1 working day' },
    cancelUntil: '24 hours',
  };
}

/** First drafts for every fourth service: more would be more files than a programme may have. */
function guidanceOf({ socialServices }: ServiceTaskDocument): Source[] {
  return socialServices
    .filter((_, index) => index % 4 === 0)
    .map(({ id }) => ({
      file: `guidance/${id}/client.fi.md`,
      text: 'Varaa aika, kun sinulle sopii. Kerro lyhyesti, mistä haluat puhua.\n\n'.repeat(8),
    }));
}

function inThree(text: string): { fi: string; sv: string; en: string } {
  return { fi: text, sv: `${text} (sv)`, en: `${text} (en)` };
}
