import type { Criterion } from '../../app/domain/programme/criterion';
import type { Programme } from '../../app/domain/programme/programme';
import type { LeftOut, ServiceTask, SocialService } from '../../app/domain/programme/service-task';
import type { Step, StepId } from '../../app/domain/programme/step';
import { day } from './moment';
import { byId, named } from './named';
import { roles } from './roles';
import { aServiceTask } from './service-task';
import { aService } from './social-service';

/** What a test wants otherwise than `aProgramme` makes it. */
export interface ProgrammeOverrides extends Partial<
  Omit<Programme, 'serviceTasks' | 'services' | 'units' | 'steps'>
> {
  /** Criteria of gates by step. A step that is not named has an empty gate. */
  readonly gates?: Readonly<Record<StepId, readonly Criterion[]>>;
  readonly serviceTasks?: readonly ServiceTask[];
  readonly services?: readonly SocialService[];
  readonly units?: readonly { readonly id: string; readonly leftOut?: LeftOut }[];
}

export const twoUnits = ['joensuu', 'kitee'];

/** Two service tasks, three services, two units, four steps with empty gates; booked elsewhere. */
export function aProgramme(overrides: ProgrammeOverrides = {}): Programme {
  const { gates = {}, serviceTasks, services, units, ...rest } = overrides;
  const steps: Step[] = [
    { id: 'closed', admits: 'none' },
    { id: 'staff', admits: 'staff' },
    { id: 'invited', admits: 'invited' },
    { id: 'open', admits: 'everyone' },
  ].map(({ id, admits }) => ({ ...named(id), admits: admits as Step['admits'], gate: gates[id] ?? [] }));
  const allGates = new Map(steps.map(({ id, gate }) => [id, gate]));
  const madeServices = services ?? [
    aService({ id: 'lastenvalvoja' }),
    aService({ id: 'isyys', units: ['joensuu'] }),
    aService({ id: 'neuvonta', serviceTask: 'vammaispalvelut', units: ['joensuu'] }),
  ];
  const tasks = serviceTasks ?? [
    aServiceTask({ id: 'perheoikeus' }),
    aServiceTask({ id: 'vammaispalvelut' }),
  ];
  return {
    id: 'koekunta',
    revision: 'r1',
    schemaVersion: 1,
    name: { fi: 'Koekunta' },
    county: { name: { fi: 'Koekunta' }, municipalities: [] },
    timeZone: 'Europe/Helsinki',
    languages: { required: ['fi'], offered: ['sv'] },
    kinds: { serviceTask: kind, socialService: kind, unit: kind },
    startsOn: day('2026-01-07'),
    roles,
    contactPersonRole: 'contact-person',
    openingRole: 'technical-admin',
    proposingRole: 'coordinator',
    vacantDutiesFallTo: 'coordinator',
    bodies: new Map(),
    decisions: [],
    actors: [],
    systems: new Map(),
    limits: { decideScopeWithin: 10, confirmOrderWithin: 2 },
    clients,
    phases: [],
    baseline: { days: new Map() },
    workshops: ['tp1', 'tp2', 'tp3'].map((id) => ({ ...named(id), content: { fi: id } })),
    suites: byId([
      { ...named('perus'), cases: ['varaus', 'peruutus'].map((id) => ({ id, text: { fi: id } })) },
    ]),
    communications: byId([
      aCommunicationRow('tiedote', 'serviceTask'),
      aCommunicationRow('uutinen', 'programme'),
    ]),
    training: [],
    metrics: [],
    renames: [],
    ...rest,
    steps,
    units: byId((units ?? twoUnits.map((id) => ({ id }))).map((unit) => ({ ...named(unit.id), ...unit }))),
    services: byId(madeServices),
    serviceTasks: byId(
      tasks.map((task) => ({
        ...task,
        socialServices: madeServices.filter((one) => one.serviceTask === task.id).map(({ id }) => id),
        gates: task.gates.size > 0 ? task.gates : allGates,
      })),
    ),
  };
}

const kind = { one: { fi: 'asia' }, many: { fi: 'asiat' } };

const clients: Programme['clients'] = {
  urgentHelp: { fi: 'Soita 112.' },
  generalPhone: { phone: '000 111 2200', hours: { fi: 'ma–pe 9–15' }, text: { fi: 'Neuvonta' } },
  accessibilityStatement: { fi: 'https://koekunta.example/saavutettavuus' },
  privacyNotice: { fi: 'https://koekunta.example/tietosuoja' },
  feedback: 'palaute@koekunta.example',
};

function aCommunicationRow(id: string, level: 'programme' | 'serviceTask') {
  return {
    ...named(id),
    level,
    direction: 'internal' as const,
    audience: { fi: 'Henkilöstö' },
    message: { fi: 'Mitä muuttuu' },
    channels: [{ fi: 'Intra' }],
    responsible: 'communicator',
  };
}
