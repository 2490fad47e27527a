import { capital, plural } from '../../i18n/sentence';
import { acts as shared } from '../../i18n/sv/acts';
import { words } from '../../i18n/sv/words';
import type { Words } from './words.fi';

const { short, full } = words.dates;

export const sv: Words = {
  name: 'Plan',
  events: {
    dateMoved: ({ data: { item, from, to } }, { names }) =>
      `${capital(names.planItem(item))}: den nya dagen är ${full(to)}${from === undefined ? '' : ` (var ${full(from)})`}`,
    moveWithdrawn: ({ data }, { names }) => `${capital(names.planItem(data.item))}: flytten återtogs`,
  },
  texts: { reason: 'Orsak' },
  criteria: {
    dayReached: {
      title: ({ day }) => `Tidigast ${full(day)}`,
      missing: { 'day-ahead': ({ day }) => `dagen ${full(day)} har inte kommit än` },
    },
  },
  line: (moved) =>
    moved === 0 ? 'Inga dagar har flyttats' : `${moved} ${plural(moved, 'dag', 'dagar')} flyttade`,
  items: {
    from: (phase) => `början av fasen ${phase}`,
    to: (phase) => `slutet av fasen ${phase}`,
    step: (step) => `trappsteget ${step}`,
    workshop: (name) => `workshop ${name}`,
    communication: (name) => `kommunikation ${name}`,
    training: 'utbildning',
    guidance: 'anvisning',
    'settings-tests': 'test av inställningarna',
    'staff-booking': 'räkning av personalens bokningar',
    'contact-person': 'kontaktpersonen utses',
    scope: 'avgränsningsbeslut',
    activity: (name) => name,
  },
  changes: {
    moved: (step, from, to) =>
      `dagen för trappsteget ${step} är nu ${short(to)}${from === undefined ? '' : ` (var ${short(from)})`}`,
  },
  acts: {
    moveDate: {
      title: 'Flytta dagen',
      fields: { to: 'Ny dag', reason: shared.reason },
      done: ({ item, to }, names) => `${names.planItem(item)}: den nya dagen är ${full(to)}.`,
      refused: {
        'no-such-place': shared.notThere,
        'no-such-item': shared.notThere,
        'there-already': 'Det är redan planerat till den dagen.',
      },
    },
    withdrawMove: {
      title: 'Återta flytten',
      fields: { reason: shared.reason },
      done: ({ item }, names) => `${names.planItem(item)}: flytten är återtagen.`,
      refused: { 'not-moved': 'Dagen har inte flyttats.' },
    },
  },
};
