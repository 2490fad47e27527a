import { acts as shared } from '../../i18n/en/acts';
import { words } from '../../i18n/en/words';
import { plural } from '../../i18n/sentence';
import type { Words } from './words.fi';

const { short } = words.dates;
const { word } = words.numbers;

export const en: Words = {
  name: 'Workshops',
  events: {
    workshopHeld: ({ data: { workshop, present, others } }, { names }) =>
      `Workshop held: ${names.workshop(workshop)}, ${present.length + others} ${plural(present.length + others, 'participant', 'participants')}`,
    workshopClosed: ({ data: { workshop } }, { names }) =>
      `The minutes of the workshop were closed: ${names.workshop(workshop)}`,
  },
  texts: { minutes: 'Minutes' },
  criteria: {
    workshopsHeld: {
      title: (asks, { workshop }) =>
        'workshops' in asks
          ? `Workshops are held: ${words.listed(asks.workshops.map(workshop))}`
          : `At least ${word(asks.atLeast)} ${plural(asks.atLeast, 'workshop is', 'workshops are')} held`,
      missing: {
        'workshops-unheld': ({ held, needed, next }, { workshop }) =>
          `${held} of ${needed} workshops held${next === undefined ? '' : `, next is ${workshop(next)}`}`,
      },
    },
  },
  line: (held, of, next) => `${held}/${of} held${next === undefined ? '' : `, next ${short(next)}`}`,
  acts: {
    holdWorkshop: {
      title: 'Record the workshop as held',
      fields: { on: shared.on, present: 'Present', others: 'Other participants', minutes: 'Minutes' },
      done: ({ workshop }, names) => `the workshop ${names.workshop(workshop)} was held.`,
      refused: {
        'no-such-workshop': shared.notThere,
        'no-such-person': 'Porras does not know everyone who is named. Count others by their number.',
        'not-yet': shared.notYet,
        closed: 'The minutes of this workshop are closed: nothing of it changes any more.',
        'held-already': ({ event }) => shared.doneAlready(event),
        'no-such-fact': shared.noSuchFact,
      },
    },
    closeWorkshop: {
      title: 'Close the minutes',
      fields: {},
      done: ({ workshop }, names) => `the minutes of the workshop ${names.workshop(workshop)} are closed.`,
      refused: {
        'not-held': 'No such workshop has been held there. Record first that it was.',
        closed: 'The minutes of this workshop are closed already.',
      },
    },
  },
};
