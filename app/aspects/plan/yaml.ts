import { editorial, optional } from '../../schema/kit';
import { mapOf } from '../../schema/kit-compounds';
import { phaseDates, slugPattern } from '../../schema/values';

/** Under `plan`: the days of phases. */
export const planKeys = {
  programme: {
    phases: optional(
      editorial(
        mapOf('a phase', slugPattern, phaseDates()),
        'First and last day of phases that have activities of the programme, by the ids of the phases.',
        { 'current-state': { from: '2026-02-02', to: '2026-02-13' } },
      ),
      'the phases have no planned days.',
    ),
  },
  serviceTask: {
    phases: optional(
      editorial(
        mapOf('a phase', slugPattern, phaseDates()),
        'First and last day of its phases, by the ids of rollout.yaml.',
        { kickoff: { from: '2026-02-16', to: '2026-03-20' } },
      ),
      'the phases have no planned days, and are never late.',
    ),
  },
};
