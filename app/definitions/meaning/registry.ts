import type { Had } from '../../domain/programme/amiss';
import type { Book } from './book';

/** Everything that a reference can name, by what it names. */
export interface Registry {
  readonly role: readonly string[];
  readonly body: readonly string[];
  /** Who decides: a body, a role or an actor. */
  readonly decider: readonly string[];
  readonly unit: readonly string[];
  readonly municipality: readonly string[];
  readonly system: readonly string[];
  readonly step: readonly string[];
  readonly phase: readonly string[];
  /** `phase.activity` of the template. */
  readonly activity: readonly string[];
  readonly workshop: readonly string[];
  readonly suite: readonly string[];
  readonly communication: readonly string[];
  readonly serviceTask: readonly string[];
  readonly service: readonly string[];
  readonly appointmentType: readonly string[];
}

export type Referable = keyof Registry;

/** Ids by what they name. What stands in a document that is missing or misshapen is absent: not to be checked. */
export function registryOf(book: Book): Partial<Registry> {
  const { programme, rollout, communications, serviceTasks } = book;
  const ids = (things: readonly { readonly id: string }[]) => [...new Set(things.map(({ id }) => id))];
  const ofProgramme = programme && {
    role: ids(programme.document.roles),
    body: ids(programme.document.bodies),
    decider: ids([...programme.document.bodies, ...programme.document.roles, ...programme.document.actors]),
    unit: ids(programme.document.units),
    municipality: ids(programme.document.county.municipalities),
    system: ids(programme.document.systems),
  };
  const ofRollout = rollout && {
    step: ids(rollout.document.steps),
    phase: ids(rollout.document.phases),
    activity: rollout.document.phases.flatMap(({ id, activities }) =>
      activities.map((activity) => `${id}.${activity.id}`),
    ),
    workshop: ids(rollout.document.workshops),
    suite: ids(rollout.document.settingsTests),
  };
  const rows = communications && { communication: ids(communications.document.rows) };
  const services = book.allServiceTasks && {
    serviceTask: serviceTasks.map(({ document }) => document.id),
    service: serviceTasks.flatMap(({ document }) => ids(document.socialServices)),
    appointmentType: serviceTasks.flatMap(({ document }) =>
      document.socialServices.flatMap(({ appointmentTypes }) => ids(appointmentTypes)),
    ),
  };
  return { ...ofProgramme, ...ofRollout, ...rows, ...services };
}

/** The same for a criterion that checks what it asks, with the languages. */
export function hadIn(book: Book): Had {
  const { programme, rollout } = book;
  const { required, offered = [] } = programme?.document.languages ?? { required: [] };
  return {
    ...registryOf(book),
    // As many as stand there: that one stands there twice is a fault of its own.
    ...(rollout && { workshop: rollout.document.workshops.map(({ id }) => id) }),
    ...(programme && { language: [...required, ...offered] }),
  };
}
