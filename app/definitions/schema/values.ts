import { languages } from '../../domain/programme/language';
import {
  choice,
  editorial,
  integer,
  list,
  mapOf,
  material,
  optional,
  record,
  shortOrFull,
  text,
  type ValueOf,
} from './kit';

export const slugPattern = '^[a-z][a-z0-9]*(-[a-z0-9]+)*$';

export const slug = () =>
  text('an id: small letters a–z, numbers and single hyphens, such as family-services', {
    pattern: slugPattern,
  });

/** `phase.activity` */
export const activityPattern = '^[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*$';

export const activityName = () =>
  text('an activity with its phase, such as kickoff.draft-schedule', { pattern: activityPattern });

export const day = () => text('a day, such as 2026-03-02', { format: 'date' });

export const localised = () =>
  record(
    'a text in the programme’s languages',
    {
      fi: optional(editorial(text('words'), 'In Finnish.')),
      sv: optional(editorial(text('words'), 'In Swedish.')),
      en: optional(editorial(text('words'), 'In English.')),
    },
    { atLeast: 1 },
  );

const address = () => text('an address that starts with https://', { pattern: '^https://\\S+$' });

/** An address a language: the page that clients are shown may differ by language. */
export const localisedAddress = () =>
  record(
    'an address in the programme’s languages',
    {
      fi: optional(editorial(address(), 'For Finnish readers.')),
      sv: optional(editorial(address(), 'For Swedish readers.')),
      en: optional(editorial(address(), 'For English readers.')),
    },
    { atLeast: 1 },
  );

export const feedbackAddress = () =>
  text('an e-mail address or an address that starts with https://', {
    pattern: '^(https://\\S+|[^@\\s]+@[^@\\s]+\\.[^@\\s]+)$',
  });

export const phone = () =>
  text('a phone number, such as 000 111 2200', { pattern: '^\\+?[0-9][0-9 ]{1,18}$' });

export const duration = () => text('a length of time, such as 45 min', { pattern: '^[1-9][0-9]{0,2} min$' });

export const notice = () =>
  text('a notice, such as 24 hours, 28 days or 1 working day', {
    pattern: '^(1 (hour|day|working day)|([2-9]|[1-9][0-9]{1,2}) (hours|days|working days))$',
  });

export const days = () =>
  text('a number of days, such as 10 days', { pattern: '^(1 day|([2-9]|[1-9][0-9]{1,2}) days)$' });

export const language = () => choice(...languages);

/** A former id, or several where things were merged. */
export const renamedFrom = () =>
  optional(
    editorial(
      shortOrFull(slug(), list(slug(), { atLeast: 1, unique: true })),
      'The id that this had before, or the ids that were merged into it. Its history is carried on.',
    ),
  );

export const leftOut = () =>
  optional(
    editorial(
      record('a decision to leave out', {
        ground: editorial(choice('technical', 'functional', 'structural'), 'What kind of reason it is.'),
        reason: editorial(localised(), 'Why, in a sentence.'),
        decidedBy: editorial(slug(), 'The body, role or actor that decided.'),
        on: editorial(day(), 'The day of the decision.'),
        until: optional(editorial(day(), 'The day from which it takes part after all.')),
      }),
      'Leaves this out of the rollout: for good, or until a day.',
    ),
  );

export const phaseDates = () =>
  record('the dates of a phase', {
    from: editorial(day(), 'First day.'),
    to: editorial(day(), 'Last day.'),
  });

export const daysBy = (keys: string, pattern = slugPattern) => mapOf(keys, pattern, day());

/** One day for all, or a day for each. */
export const dayOrDaysBy = (keys: string) => shortOrFull(day(), daysBy(keys));

export const dueDaysBefore = () =>
  optional(
    material(
      integer(0, 365),
      'Days before the planned step by which this has to be met. 0 when it is not said.',
      14,
    ),
  );

export type LocalisedText = ValueOf<ReturnType<typeof localised>>;
