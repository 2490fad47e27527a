import { words } from '../../i18n/sv/words';
import type { Words } from './words.fi';

export const sv: Words = {
  events: { activityDone: ({ data }, { names }) => `Gjordes: ${names.activity(data.activity)}` },
  texts: { note: 'Följebrev' },
  criteria: {
    activitiesDone: {
      title: ({ activities }, { activity }) => `Gjort: ${words.listed(activities.map(activity))}`,
      missing: {
        'activities-undone': ({ undone, of }, { activity }) =>
          `ogjort ${undone.length}/${of}: ${words.listed(undone.map(activity))}`,
      },
    },
  },
};
