import type { Programme } from '../../domain/programme/programme';
import type { Deviation, ServiceTask } from '../../domain/programme/service-task';
import { stepIn } from '../../domain/programme/stair';
import type { Speaker } from '../../wording/speaker';

/** What a service task does otherwise than the template, each with its reason. */
export function deviationLines(
  programme: Programme,
  task: ServiceTask,
  speaker: Speaker,
): { readonly what: string; readonly reason: string }[] {
  return task.deviations.map((deviation) => ({
    what: sayDeviation(programme, task, deviation, speaker),
    reason: speaker.text(deviation.reason),
  }));
}

function sayDeviation(programme: Programme, task: ServiceTask, one: Deviation, speaker: Speaker): string {
  const { deviation } = speaker.words.serviceTask;
  switch (one.kind) {
    case 'skipPhase': {
      const phase = programme.phases.find(({ id }) => id === one.phase);
      return deviation.skipPhase(phase ? speaker.text(phase.name) : one.phase);
    }
    case 'skipActivity':
    case 'addActivity':
      return deviation[one.kind](speaker.activity(one.activity));
    case 'skipCriterion':
    case 'addCriterion':
    case 'changeCriterion': {
      const template = stepIn(programme, one.step)?.gate ?? [];
      const gate = one.kind === 'skipCriterion' ? template : (task.gates.get(one.step) ?? template);
      const criterion = gate.find(({ id }) => id === one.criterion);
      const title = criterion ? speaker.criterion(criterion) : one.criterion;
      return deviation[one.kind](title, speaker.step(one.step));
    }
    default:
      return one satisfies never;
  }
}
