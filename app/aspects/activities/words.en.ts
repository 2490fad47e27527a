import { words } from '../../i18n/en/words';
import type { Words } from './words.fi';

export const en: Words = {
  events: { activityDone: ({ data }, { names }) => `Done: ${names.activity(data.activity)}` },
  texts: { note: 'Note' },
  criteria: {
    activitiesDone: {
      title: ({ activities }, { activity }) => `Done: ${words.listed(activities.map(activity))}`,
      missing: {
        'activities-undone': ({ undone, of }, { activity }) =>
          `${undone.length} of ${of} not done: ${words.listed(undone.map(activity))}`,
      },
    },
  },
};
