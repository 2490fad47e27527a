import { editorial, optional } from '../../schema/kit';
import { daysBy } from '../../schema/values';

/** Under `plan`: the days of steps. */
export const planKeys = {
  serviceTask: {
    steps: optional(
      editorial(
        daysBy('a step'),
        'Days on which its services are planned to reach the steps, by the ids of rollout.yaml. A higher step is never planned before a lower one.',
        { invited: '2026-10-05', open: '2026-12-01' },
      ),
      'only services with days of their own have planned openings.',
    ),
  },
  socialService: {
    steps: optional(
      editorial(
        daysBy('a step'),
        'Planned days of its steps, where they differ from the service task’s; only steps above the one where it starts.',
        { invited: '2026-12-14' },
      ),
      'as its service task says.',
    ),
  },
};
