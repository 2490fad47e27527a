import { rights, type Right } from '../../aspects';
import type { Level } from '../../domain/programme/role';
import { choice, editorial, material, optional } from '../../schema/kit';
import { list, record } from '../../schema/kit-compounds';
import { localised, renamedFrom, slug } from '../../schema/values';

const level = () =>
  choice({
    programme: 'once for the whole programme',
    serviceTask: 'separately in each service task',
    unit: 'separately in each unit',
  } satisfies Record<Level, string>);

/** Rights that steer the programme stand first, the others in the order of their aspects. */
const steering: readonly Right[] = ['view', 'applyDefinition', 'grantDuties', 'movePlan'];

const right = () => {
  const all = Object.keys(rights) as Right[];
  const meanings = [...new Set([...steering, ...all])].map((one) => [one, rights[one].meaning]);
  return choice(Object.fromEntries(meanings) as Record<Right, string>);
};

export const role = () =>
  record('a role', {
    id: material(
      slug(),
      'Names the role; duties, gates and history refer to it. Change it with `renamedFrom` only.',
      'service-manager',
    ),
    name: editorial(localised(), 'The role’s name, as pages show it.', {
      fi: 'Palvelupäällikkö',
      sv: 'Servicechef',
      en: 'Service manager',
    }),
    level: material(level(), 'Where the role is held. Its rights reach no further than that.', 'serviceTask'),
    rights: material(
      list(right(), { unique: true }),
      'What whoever holds it may do. No role may both approve a scope and open by it, and some role has to be able to approve.',
      ['view', 'approveScope', 'movePlan', 'close'],
    ),
    renamedFrom: renamedFrom(),
  });

export const duties = () =>
  record('the duties', {
    contactPerson: material(
      slug(),
      'The role of a service task’s contact person. It is held in a service task (`level: serviceTask`), and `contactPersonNamed` asks whether anybody holds it.',
      'contact-person',
    ),
    proposing: material(
      slug(),
      'The role that proposes scopes. It needs the right `proposeScope`, and a service without a scope is its move.',
      'coordinator',
    ),
    opening: material(
      slug(),
      'The role that orders and confirms steps. It needs the right `open`, and a service that is ready is its move.',
      'technical-admin',
    ),
    vacant: material(
      slug(),
      'The role to which a move falls when nobody holds the duty that should have it. It is held in the programme (`level: programme`).',
      'coordinator',
    ),
  });

export const body = () =>
  record('a body', {
    id: material(slug(), 'Names the body; decision paths and leaving out refer to it.', 'recording-team'),
    name: editorial(localised(), 'The body’s name.', {
      fi: 'Kirjaamistiimi',
      sv: 'Dokumentationsteamet',
      en: 'Recording team',
    }),
    meets: optional(
      editorial(localised(), 'How often it meets, so that readers know how long a decision can take.', {
        fi: 'Kuukauden toinen tiistai',
        sv: 'Andra tisdagen i månaden',
        en: 'Second Tuesday of the month',
      }),
      'no meeting days are shown.',
    ),
    escalatesTo: optional(
      editorial(
        slug(),
        'The body that takes what is not settled here. Escalation may not come back to where it began.',
        'management-team',
      ),
      'it has the last word.',
    ),
    renamedFrom: renamedFrom(),
  });

export const actor = () =>
  record('an actor', {
    id: material(
      slug(),
      'Names the actor; decision paths and leaving out refer to it.',
      'service-production',
    ),
    name: editorial(localised(), 'The actor’s name.', {
      fi: 'Palvelutuotanto',
      sv: 'Serviceproduktionen',
      en: 'Service production',
    }),
    duties: editorial(list(localised()), 'What it does in the rollout, a sentence each.', [
      {
        fi: 'Kirjoittaa asiakkaiden ohjaustekstit',
        sv: 'Skriver anvisningstexterna till klienterna',
        en: 'Writes the guidance texts for clients',
      },
    ]),
  });

export const decision = () =>
  record('a decision path', {
    id: material(
      slug(),
      'Names the decision path, so that its translations and changes can be told apart.',
      'scope',
    ),
    matter: editorial(localised(), 'What is decided.', {
      fi: 'Asiakkaiden ohjaustekstit',
      sv: 'Anvisningstexterna till klienterna',
      en: 'Guidance texts for clients',
    }),
    decides: editorial(slug(), 'Who decides: the id of a body, a role or an actor.', 'service-production'),
    prepares: editorial(
      list(slug(), { unique: true }),
      'Who prepares the matter: ids of bodies, roles or actors. An empty list when nobody does.',
      ['project', 'contact-person'],
    ),
    escalatesTo: optional(
      editorial(slug(), 'The body that takes what is not settled.', 'recording-team'),
      'the decision is final.',
    ),
  });
