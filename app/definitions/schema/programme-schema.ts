import * as activities from '../../aspects/activities/yaml';
import * as communications from '../../aspects/communications/yaml';
import * as plan from '../../aspects/plan/yaml';
import { editorial, exactly, material, optional, text, type ValueOf } from '../../schema/kit';
import { list, record } from '../../schema/kit-compounds';
import { day, days, language, leftOut, localised, renamedFrom, slug } from '../../schema/values';
import { clients } from './clients-schema';
import { actor, body, decision, duties, role } from './people-schema';

const kind = () =>
  record('the name of a kind', {
    one: editorial(
      localised(),
      'What one of them is called, in small letters, as in the middle of a sentence.',
      {
        fi: 'palvelutehtävä',
        sv: 'serviceuppgift',
        en: 'service task',
      },
    ),
    many: editorial(localised(), 'What several of them are called, in small letters.', {
      fi: 'palvelutehtävät',
      sv: 'serviceuppgifter',
      en: 'service tasks',
    }),
  });

const municipality = () =>
  record('a municipality', {
    id: material(slug(), 'Names the municipality; units refer to it.', 'joensuu'),
    name: editorial(localised(), 'The municipality’s name.', { fi: 'Joensuu', sv: 'Joensuu', en: 'Joensuu' }),
  });

const unit = () =>
  record('a unit', {
    id: material(
      slug(),
      'Names the unit; service tasks, scopes and history refer to it. Change it with `renamedFrom` only.',
      'joensuu',
    ),
    name: editorial(localised(), 'The unit’s name, as clients and staff see it.', {
      fi: 'Joensuun sosiaalikeskus',
      sv: 'Joensuu socialcenter',
      en: 'Joensuu social services centre',
    }),
    municipality: optional(
      editorial(slug(), 'The municipality where it is, by its id under county.municipalities.', 'joensuu'),
      'no municipality is shown.',
    ),
    leftOut: leftOut(),
    renamedFrom: renamedFrom(),
  });

const system = () =>
  record('a system', {
    id: material(slug(), 'Names the system; bookedIn refers to it.', 'asiakastietojarjestelma'),
    name: editorial(localised(), 'The system’s name, as staff know it.', {
      fi: 'Asiakastietojärjestelmä',
      sv: 'Klientdatasystemet',
      en: 'Client information system',
    }),
    renamedFrom: renamedFrom(),
  });

const dates = () =>
  record('the programme’s dates', {
    ...plan.planKeys.programme,
    ...activities.planKeys.programme,
    ...communications.planKeys.programme,
  });

/** programme.yaml: whose rollout it is, who takes part, and what clients are always told. */
export const programmeSchema = record('a programme', {
  schemaVersion: material(
    exactly(1),
    'The version of this format. Porras reads files of every version that it has had.',
  ),
  id: material(
    slug(),
    'Names the programme, also in the addresses of its pages. A few ids are taken by Porras itself.',
    'pohjois-karjala',
  ),
  name: editorial(localised(), 'The programme’s name, as pages and papers show it.', {
    fi: 'Sosiaalihuollon sähköinen ajanvaraus',
    sv: 'Elektronisk tidsbokning inom socialvården',
    en: 'E-booking in social care',
  }),
  county: editorial(
    record('a county', {
      name: editorial(localised(), 'The county’s name, as clients know it.', {
        fi: 'Pohjois-Karjalan hyvinvointialue',
        sv: 'Norra Karelens välfärdsområde',
        en: 'Wellbeing services county of North Karelia',
      }),
      municipalities: editorial(
        list(municipality()),
        'Its municipalities. Units say in which of them they are.',
      ),
    }),
    'The organiser of the services, and the controller of their data.',
  ),
  timeZone: material(
    text('a time zone, such as Europe/Helsinki', { good: 'Europe/Helsinki', bad: 2 }),
    'The time zone by which days begin and end, by its name in the IANA database.',
    'Europe/Helsinki',
  ),
  languages: material(
    record('the programme’s languages', {
      required: material(
        list(language(), { atLeast: 1, unique: true }),
        'Languages that every text must have; a missing one is a fault. The first stands in where a text is missing in another.',
        ['fi', 'sv'],
      ),
      offered: optional(
        material(
          list(language(), { unique: true }),
          'Languages that texts may have; a missing one is a warning.',
          ['en'],
        ),
        'the required languages are all.',
      ),
    }),
    'In which languages these files speak. Porras’s own pages are in Finnish, Swedish and English in any case.',
    { required: ['fi', 'sv'], offered: ['en'] },
  ),
  startsOn: editorial(day(), 'The first day of the rollout.', '2026-02-02'),
  kinds: editorial(
    record('the names of the kinds', {
      serviceTask: editorial(kind(), 'What is rolled out one by one: a service task, a team, a system.'),
      socialService: editorial(kind(), 'What clients book, and what stands on a stair: a social service.', {
        one: { fi: 'sosiaalipalvelu', sv: 'socialservice', en: 'social service' },
        many: { fi: 'sosiaalipalvelut', sv: 'socialservice', en: 'social services' },
      }),
      unit: editorial(kind(), 'Where it is given: a unit, a health station.', {
        one: { fi: 'yksikkö', sv: 'enhet', en: 'unit' },
        many: { fi: 'yksiköt', sv: 'enheter', en: 'units' },
      }),
    }),
    'What this county calls things. Pages, papers and messages use these words.',
  ),
  serviceTasks: material(
    list(slug(), { atLeast: 1, unique: true }),
    'The service tasks of the programme, in the order that people know. Each has a file service-tasks/ID.yaml.',
    ['lapsiperheiden-palvelut', 'perheoikeudelliset-palvelut'],
  ),
  units: material(list(unit(), { atLeast: 1 }), 'The places where services are given.'),
  systems: material(
    list(system()),
    'The systems in which appointments are booked, outside Porras. An empty list when there is none.',
  ),
  roles: material(list(role(), { atLeast: 1 }), 'Who takes part, and what they may do in Porras.'),
  duties: material(duties(), 'Which roles answer for what Porras itself asks of people.'),
  bodies: editorial(list(body()), 'Bodies that decide: teams and management groups.'),
  actors: editorial(list(actor()), 'Everyone who has a part in the rollout, whether or not they use Porras.'),
  decisions: editorial(list(decision()), 'Who decides what, who prepares it, and who settles what is open.'),
  limits: material(
    record('the limits', {
      decideScopeWithin: material(
        days(),
        'How long a proposed scope may wait. After that the decision is overdue, and its services are blocked.',
        '10 days',
      ),
      confirmOrderWithin: material(
        days(),
        'How long an ordered step may wait for its confirmation. After that it stands first on the switchboard.',
        '2 days',
      ),
    }),
    'How long a decision or a confirmation may take.',
  ),
  clients: editorial(clients(), 'What every client page says, whatever is open.'),
  indicator: optional(
    editorial(
      record('the national indicator', {
        name: editorial(localised(), 'The indicator’s name with its target.', {
          fi: 'Etänä hoidettujen kontaktien osuus, tavoite 35 %',
          sv: 'Andelen kontakter på distans, mål 35 %',
          en: 'Share of remote contacts, target 35 %',
        }),
        note: editorial(localised(), 'How it is to be read beside the figures of the rollout.', {
          fi: 'Lukua ei lasketa varauksista.',
          sv: 'Talet räknas inte ur bokningarna.',
          en: 'The figure is not computed from bookings.',
        }),
      }),
      'A national indicator, shown as context and never computed from bookings.',
    ),
    'no indicator is shown.',
  ),
  plan: optional(
    editorial(
      dates(),
      'The baseline of what is done once for the programme: days as first planned. Moves are told in Porras.',
    ),
    'nothing of the programme’s own has a planned day.',
  ),
});

export type ProgrammeDocument = ValueOf<typeof programmeSchema>;
