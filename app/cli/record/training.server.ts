import { perform } from '../../operations/perform.server';
import { acts } from '../../aspects';
import type { Day } from '../../domain/calendar';
import { isPartOf } from '../../domain/programme/programme';
import { wholeNumberArgument } from '../arguments';
import { badInput } from '../exit';
import { correcting, inServiceTask, onDay } from './options';
import { placeOf } from './places';
import { recording, type Telling } from './recording.server';
import { notYet, nothingToCorrect } from './words';

interface TrainingOptions {
  readonly serviceTask?: string;
  readonly trained: number;
  readonly staff: number;
  readonly on?: Day;
  readonly corrects?: number;
}

/** `porras record training` */
export const recordTraining = recording({
  command: 'training <unit>',
  description: 'so many of a unit’s professionals have been trained',
  example:
    'record training koivulan-asema --service-task pohjoinen-tiimi --trained 6 --staff 8 --as kaarina@metsaranta.example',
  right: 'recordTraining',
  options: (cli) =>
    correcting(onDay(inServiceTask(cli)))
      .requiredOption('--trained <number>', 'how many have been trained', wholeNumberArgument)
      .requiredOption('--staff <number>', 'of how many', wholeNumberArgument),
  record: (telling, unit, options: TrainingOptions) => {
    const { serviceTask, on = telling.today, trained, staff, corrects } = options;
    return perform({
      porras: telling.porras,
      by: telling.by,
      act: acts.countTraining,
      command: {
        programme: telling.programme,
        serviceTask: taskOf(telling, unit, serviceTask),
        unit,
        trained,
        staff,
        on,
        ...(corrects !== undefined && { corrects }),
      },
    });
  },
  words: (telling, unit, { on = telling.today, corrects }) => ({
    'no-such-place': () => badInput(`The unit "${unit}" is not part of that service task.`),
    'not-yet': () => notYet(on),
    'impossible-figures': () => badInput('At least one professional, and no more trained than there are.'),
    'no-such-fact': () => nothingToCorrect(corrects),
  }),
  done: (unit, { trained, staff }) => `${trained} of ${staff} in ${unit} have been trained.`,
});

function taskOf({ rollout: { programme } }: Telling, unit: string, serviceTask: string | undefined): string {
  const task = placeOf(programme, serviceTask, `unit "${unit}"`, (place) => isPartOf(programme, place, unit));
  if (isPartOf(programme, task, unit)) return task;
  throw badInput(`The unit "${unit}" is not part of ${task}. Its file in service-tasks tells its units.`);
}
