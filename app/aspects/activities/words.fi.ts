import type { AspectWords } from '../../i18n/aspect-words';
import { words } from '../../i18n/fi/words';
import type * as criteria from './criteria';
import type { ActivityEvent } from './activities';

export const fi = {
  events: { activityDone: ({ data }, { names }) => `Tehtiin: ${names.activity(data.activity)}` },
  texts: { note: 'Saate' },
  criteria: {
    activitiesDone: {
      title: ({ activities }, { activity }) => `Tehty: ${words.listed(activities.map(activity))}`,
      missing: {
        'activities-undone': ({ undone, of }, { activity }) =>
          `tekemättä ${undone.length}/${of}: ${words.listed(undone.map(activity))}`,
      },
    },
  },
} satisfies AspectWords<ActivityEvent, typeof criteria>;

export type Words = typeof fi;
