import { perform } from '../../operations/perform.server';
import { acts } from '../../aspects';
import { wholeProgramme } from '../../domain/programme/place';
import { communicationSubject } from '../../aspects/communications/communications';
import type { Day } from '../../domain/calendar';
import { correcting, inServiceTask, onDay } from './options';
import { placeOf, unknown } from './places';
import { recording, type Telling } from './recording.server';
import { notYet, nothingToCorrect, toldAlready } from './words';

interface CommunicationOptions {
  readonly serviceTask?: string;
  readonly on?: Day;
  readonly evidence?: string;
  readonly corrects?: number;
}

/** `porras record communication` */
export const recordCommunication = recording({
  command: 'communication <row>',
  description: 'a row of the communications plan was carried out',
  example:
    'record communication note-to-residents --service-task pohjoinen-tiimi --evidence "On the website" --as kaarina@metsaranta.example',
  right: 'recordCommunication',
  options: (cli) =>
    correcting(onDay(inServiceTask(cli))).option('--evidence <text>', 'what shows it, in a sentence'),
  record: (telling, row, { on = telling.today, evidence, corrects, serviceTask }: CommunicationOptions) =>
    perform({
      porras: telling.porras,
      by: telling.by,
      act: acts.completeCommunication,
      command: {
        programme: telling.programme,
        place: whereabouts(telling, row, serviceTask),
        row,
        on,
        ...(evidence !== undefined && { evidence: telling.text(evidence, 'The evidence') }),
        ...(corrects !== undefined && { corrects }),
      },
    }),
  words: (telling, row, { on = telling.today, corrects, serviceTask }) => ({
    'no-such-row': () =>
      unknown('row in that place', row, [...telling.rollout.programme.communications.keys()]),
    'not-yet': () => notYet(on),
    'done-already': () => {
      const place = whereabouts(telling, row, serviceTask);
      return toldAlready(telling.rollout.communications.get(communicationSubject(place, row))?.told);
    },
    'no-such-fact': () => nothingToCorrect(corrects),
  }),
  done: (row) => `${row} was carried out.`,
});

function whereabouts({ rollout: { programme } }: Telling, row: string, serviceTask: string | undefined) {
  const level = programme.communications.get(row)?.level;
  return placeOf(programme, serviceTask, `row "${row}" of communications.yaml`, (place) =>
    place === wholeProgramme ? level === 'programme' : level === 'serviceTask',
  );
}
