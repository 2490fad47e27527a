import type { Language } from '../domain/programme/language';
import { choice, editorial, integer, material, optional, text, type ValueOf } from './kit';
import { list, mapOf, record, shortOrFull } from './kit-compounds';

export const slugPattern = '^[a-z][a-z0-9]*(-[a-z0-9]+)*$';

export const slug = () =>
  text('an id: small letters a–z, numbers and single hyphens, such as family-services', {
    pattern: slugPattern,
    good: 'family-services',
    bad: 'Family services',
  });

/** `phase.activity` */
export const activityPattern = '^[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*$';

export const activityName = () =>
  text('an activity with its phase, such as kickoff.draft-schedule', {
    pattern: activityPattern,
    good: 'kickoff.draft-schedule',
    bad: 'draft-schedule',
  });

export const day = () =>
  text('a day, such as 2026-03-02', { format: 'date', good: '2026-03-02', bad: '2.3.2026' });

const words = (good: string) => text('words', { good, bad: null });

export const localised = () =>
  record(
    'a text in the programme’s languages',
    {
      fi: optional(
        editorial(words('Lastenvalvoja'), 'The text in Finnish.'),
        'readers of Finnish get the first required language that has the text. A fault where programme.yaml requires Finnish, a warning where it offers it.',
      ),
      sv: optional(
        editorial(words('Barnatillsyningsman'), 'The text in Swedish.'),
        'readers of Swedish get the first required language that has the text. A fault where programme.yaml requires Swedish, a warning where it offers it.',
      ),
      en: optional(
        editorial(words('Child welfare supervisor'), 'The text in English.'),
        'readers of English get the first required language that has the text. A fault where programme.yaml requires English, a warning where it offers it.',
      ),
    },
    {
      atLeast: 1,
      good: { fi: 'Lastenvalvoja', sv: 'Barnatillsyningsman', en: 'Child welfare supervisor' },
      bad: 'Lastenvalvoja',
    },
  );

const address = (good: string) =>
  text('an address that starts with https://', {
    pattern: '^https://\\S+$',
    good,
    bad: good.replace('https://', 'www.'),
  });

const addresses = {
  fi: 'https://county.example/ajanvaraus',
  sv: 'https://county.example/sv/tidsbokning',
  en: 'https://county.example/en/booking',
};

/** An address a language: the page that clients are shown may differ by language. */
export const localisedAddress = () =>
  record(
    'an address in the programme’s languages',
    {
      fi: optional(
        editorial(address(addresses.fi), 'The page for readers of Finnish.'),
        'readers of Finnish are led to the address of the first required language that has one.',
      ),
      sv: optional(
        editorial(address(addresses.sv), 'The page for readers of Swedish.'),
        'readers of Swedish are led to the address of the first required language that has one.',
      ),
      en: optional(
        editorial(address(addresses.en), 'The page for readers of English.'),
        'readers of English are led to the address of the first required language that has one.',
      ),
    },
    { atLeast: 1, good: addresses, bad: addresses.fi },
  );

export const feedbackAddress = () =>
  text('an e-mail address or an address that starts with https://', {
    // No part can end in two ways: a validator would try them all.
    pattern: '^(https://\\S+|[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+)$',
    good: 'palaute@county.example',
    bad: 'county.example/palaute',
  });

export const phone = () =>
  text('a phone number, such as 000 111 2200', {
    pattern: '^\\+?[0-9][0-9 ]{1,18}$',
    good: '000 111 2200',
    bad: '000-111 2200',
  });

export const duration = () =>
  text('a length of time, such as 45 min', { pattern: '^[1-9][0-9]{0,2} min$', good: '45 min', bad: 45 });

export const notice = () =>
  text('a notice, such as 24 hours, 28 days or 1 working day', {
    pattern: '^(1 (hour|day|working day)|([2-9]|[1-9][0-9]{1,2}) (hours|days|working days))$',
    good: '1 working day',
    bad: '1 working days',
  });

export const days = () =>
  text('a number of days, such as 10 days', {
    pattern: '^(1 day|([2-9]|[1-9][0-9]{1,2}) days)$',
    good: '10 days',
    bad: '2 weeks',
  });

export const language = () =>
  choice({ fi: 'Finnish', sv: 'Swedish', en: 'English' } satisfies Record<Language, string>);

/** What holds of a day that no plan says. */
export const undated = 'it has no planned day, and is never late.';

/** A former id, or several where things were merged. */
export const renamedFrom = () =>
  optional(
    editorial(
      shortOrFull(slug(), list(slug(), { atLeast: 1, unique: true })),
      'The id that this had before, or the ids that were merged into it: what the journal has recorded under them is carried on under the new id. Without it a changed id is another thing, and the old one is retired. It counts once, in the first definition that says it, and may stay or go after that.',
      'former-name',
    ),
    'it has always had this id.',
  );

/** A thing as a programme has it: former ids are kept for the whole programme, in `renames`. */
export function withoutFormer<T extends { readonly renamedFrom?: unknown }>(
  thing: T,
): Omit<T, 'renamedFrom'> {
  const { renamedFrom: _former, ...rest } = thing;
  return rest;
}

export const leftOut = () =>
  optional(
    editorial(
      record('a decision to leave out', {
        ground: editorial(
          choice({
            technical: 'the system cannot do it',
            functional: 'the work or the clients’ situation does not suit it',
            structural: 'the organisation is changing, or the service moves elsewhere',
          }),
          'What kind of reason it is; pages and papers say it beside the reason.',
        ),
        reason: editorial(
          localised(),
          'Why it is left out, in a sentence that the steering group can read.',
          {
            fi: 'Palvelu siirtyy toiseen järjestelmään keväällä.',
            sv: 'Tjänsten flyttas till ett annat system på våren.',
            en: 'The service moves to another system in spring.',
          },
        ),
        decidedBy: editorial(
          slug(),
          'Who decided it: the id of a body, a role or an actor in programme.yaml.',
          'division-management-team',
        ),
        on: editorial(day(), 'The day of the decision.', '2026-02-17'),
        until: optional(
          editorial(day(), 'The day from which it takes part after all; never before `on`.', '2027-01-11'),
          'it is left out for good.',
        ),
      }),
      'Leaves this out of the rollout, for good or until a day: it has no gate, no overdue work, and a quiet row of its own on the pages.',
    ),
    'it takes part.',
  );

export const phaseDates = () =>
  record('the dates of a phase', {
    from: editorial(day(), 'The first day of the phase, as first planned.', '2026-02-02'),
    to: editorial(day(), 'The last day of the phase, as first planned; never before `from`.', '2026-02-13'),
  });

export const daysBy = (keys: string, pattern = slugPattern) => mapOf(keys, pattern, day());

/** One day for all, or a day for each. */
export const dayOrDaysBy = (keys: string) => shortOrFull(day(), daysBy(keys));

export const dueDaysBefore = () =>
  optional(
    material(
      integer(0, 365),
      'How many days before the planned day of the step this has to be met. Once that day has passed, the unmet criterion blocks.',
      14,
    ),
    'it is due on the day of the step.',
  );

export type LocalisedText = ValueOf<ReturnType<typeof localised>>;
