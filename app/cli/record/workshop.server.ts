import { perform } from '../../operations/perform.server';
import { acts } from '../../aspects';
import { workshopSubject } from '../../aspects/workshops/workshops';
import { readFile } from 'node:fs/promises';
import type { Day } from '../../domain/calendar';
import { wholeNumberArgument } from '../arguments';
import { refusedBy } from '../exit';
import { cannotRead } from '../file-refusals';
import { personNamed } from '../with-porras.server';
import { correcting, inServiceTask, onDay } from './options';
import { serviceTaskMeant, unknown } from './places';
import { recording } from './recording.server';
import { notYet, nothingToCorrect, toldAlready } from './words';

interface WorkshopOptions {
  readonly serviceTask?: string;
  readonly on?: Day;
  readonly present?: readonly string[];
  readonly others: number;
  readonly minutes?: string;
  readonly corrects?: number;
}

/** `porras record workshop` */
export const recordWorkshop = recording({
  command: 'workshop <workshop>',
  description: 'a workshop was held',
  example:
    'record workshop own-work --service-task pohjoinen-tiimi --present kaarina@metsaranta.example --others 5 --as kaarina@metsaranta.example',
  right: 'recordProgress',
  options: (cli) =>
    correcting(onDay(inServiceTask(cli)))
      .option('--present <person...>', 'who was there, of those whom Porras knows')
      .option('--others <number>', 'how many others were there', wholeNumberArgument, 0)
      .option('--minutes <file>', 'the minutes, a short text file'),
  record: async (telling, workshop, options: WorkshopOptions) => {
    const { on = telling.today, present = [], others, minutes, corrects, serviceTask } = options;
    const held = {
      programme: telling.programme,
      serviceTask: serviceTaskMeant(telling.rollout.programme, serviceTask),
      workshop,
      on,
      present: await Promise.all(
        present.map(async (named) => (await personNamed(telling.porras, named)).person),
      ),
      others,
      ...(minutes !== undefined && {
        minutes: telling.text(await readFile(minutes, 'utf8').catch(cannotRead(minutes)), minutes),
      }),
      ...(corrects !== undefined && { corrects }),
    };
    return perform({ porras: telling.porras, by: telling.by, act: acts.holdWorkshop, command: held });
  },
  words: (telling, workshop, { on = telling.today, corrects, serviceTask }) => ({
    'no-such-workshop': () =>
      unknown(
        'workshop',
        workshop,
        telling.rollout.programme.workshops.map(({ id }) => id),
      ),
    'not-yet': () => notYet(on),
    closed: () => refusedBy('The minutes of this workshop are closed: nothing of it changes any more.'),
    'held-already': () =>
      toldAlready(
        telling.rollout.workshops.get(
          workshopSubject(serviceTaskMeant(telling.rollout.programme, serviceTask), workshop),
        )?.told,
      ),
    'no-such-fact': () => nothingToCorrect(corrects),
  }),
  done: (workshop) => `the workshop ${workshop} was held.`,
});
