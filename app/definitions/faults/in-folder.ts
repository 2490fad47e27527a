import type { FaultKinds } from './fault-kind';

/** The folder and its files. */
export const folderFaults = {
  'no-folder': {
    title: 'No such folder',
    why: 'There is nothing to read.',
    advice: 'Give the folder that holds programme.yaml.',
    example: {
      file: '.',
      listing: true,
      bad: 'porras validate config/metsarant',
      good: 'porras validate config/metsaranta',
      byHand: 'which folder is meant',
    },
  },
  'missing-file': {
    title: 'A file is missing',
    why: 'The five files programme, rollout, communications, training and metrics make up a programme together.',
    advice: 'Add the file; every programme has it.',
    example: {
      file: 'training.yaml',
      listing: true,
      bad: 'programme.yaml\nrollout.yaml\ncommunications.yaml\nmetrics.yaml\nservice-tasks/',
      good: 'programme.yaml\nrollout.yaml\ncommunications.yaml\ntraining.yaml\nmetrics.yaml\nservice-tasks/',
      byHand: 'what stands in the file',
    },
  },
  'unknown-file': {
    title: 'A file that nothing reads',
    why: 'Whoever wrote it believes that it counts, and it does not.',
    advice: 'Rename it to a name that Porras knows, or move it away.',
    example: {
      file: 'rollout.yml',
      listing: true,
      bad: 'rollout.yml',
      good: 'rollout.yaml',
      byHand: 'whether the file is wanted',
    },
  },
  'too-large': {
    title: 'Too large',
    why: 'A definition is read by people; something of this size is another thing, and would keep Porras busy.',
    advice: 'Split the file, or remove what does not belong there.',
    example: {
      file: 'service-tasks/etelainen-tiimi.yaml',
      listing: true,
      bad: '52 428 800  service-tasks/etelainen-tiimi.yaml',
      good: '     2 213  service-tasks/etelainen-tiimi.yaml',
      byHand: 'what belongs in the file',
    },
  },
  'too-many-files': {
    title: 'Too many files',
    why: 'A programme has a few dozen files: a folder with more is probably the wrong one.',
    advice: 'Keep other files out of the programme’s folder.',
    example: {
      file: '.',
      listing: true,
      bad: 'config/metsaranta/archive/  100 000 files',
      good: 'archive/                    100 000 files\nconfig/metsaranta/           9 files',
      byHand: 'which files belong to the programme',
    },
  },
  'outside-folder': {
    title: 'A link out of the folder',
    why: 'What is reviewed has to be what is read; a link would bring in what nobody has reviewed.',
    advice: 'Copy the file into the programme’s folder.',
    example: {
      file: 'training.yaml',
      listing: true,
      bad: 'training.yaml -> ../../shared/training.yaml',
      good: 'training.yaml',
      byHand: 'whether the file’s content is what the programme wants',
    },
  },
  'linked-folder': {
    title: 'A link to a folder',
    why: 'A folder by another name can hold itself, and bring in what nobody has reviewed.',
    advice: 'Put the folder itself there, with its files.',
    example: {
      file: 'service-tasks',
      listing: true,
      bad: 'service-tasks -> ../other/service-tasks',
      good: 'service-tasks/',
      byHand: 'whether the folder’s files are what the programme wants',
    },
  },
  unreadable: {
    title: 'A file that cannot be read',
    why: 'A definition is applied whole: nothing may be missing from it only because it could not be read.',
    advice: 'Put an ordinary file there that Porras may read.',
    example: {
      file: 'training.yaml',
      listing: true,
      bad: '----------  training.yaml',
      good: '-rw-r--r--  training.yaml',
      byHand: 'who may read the file',
    },
  },
  'not-utf8': {
    title: 'Not UTF-8',
    why: 'In another encoding ä and ö would come out as other letters.',
    advice: 'Save the file as UTF-8.',
    example: {
      file: 'rollout.yaml',
      listing: true,
      bad: 'rollout.yaml: ISO-8859 text',
      good: 'rollout.yaml: Unicode text, UTF-8 text',
      byHand: 'which encoding the file has',
    },
  },
  'byte-order-mark': {
    title: 'A byte order mark',
    why: 'It cannot be seen, and makes two equal files differ.',
    advice: 'Save the file as UTF-8 without a byte order mark.',
    example: {
      file: 'training.yaml',
      listing: true,
      bad: 'training.yaml: Unicode text, UTF-8 (with BOM) text',
      good: 'training.yaml: Unicode text, UTF-8 text',
    },
  },
  'invisible-character': {
    title: 'A character that cannot be seen',
    why: 'It makes two words that look alike differ, and is copied in with text from other programs.',
    advice: 'Remove it; indent with ordinary spaces.',
    example: {
      file: 'rollout.yaml',
      listing: true,
      bad: 'admits: everyone<U+200B>',
      good: 'admits: everyone',
    },
  },
  'more-faults': {
    title: 'More faults than are told',
    why: 'A single slip can make hundreds of faults; nobody reads them all.',
    advice: 'Mend the faults above, and check again.',
    example: {
      file: '.',
      listing: true,
      bad: '3000 faults',
      good: '0 faults',
      byHand: 'what is meant at each of the faults',
    },
  },
} as const satisfies FaultKinds;
