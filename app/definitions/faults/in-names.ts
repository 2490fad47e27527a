import type { FaultKinds } from './fault-kind';

/** Texts, ids, and what refers to them. */
export const nameFaults = {
  'missing-language': {
    title: 'A text is missing in a language',
    why: 'Whoever reads that language would meet another one, or nothing.',
    advice: 'Add the text, or change the programme’s languages.',
    example: {
      file: 'rollout.yaml',
      bad: '«name»: { fi: Suljettu, en: Closed }',
      good: 'name: { fi: Suljettu, sv: Stängd, en: Closed }',
      byHand: 'how the text reads in that language',
    },
  },
  'unused-language': {
    title: 'A text in a language that the programme does not use',
    why: 'Nobody ever sees it, and nobody keeps it up to date. A warning.',
    advice: 'Remove the text, or offer the language.',
    example: {
      file: 'programme.yaml',
      listing: true,
      bad: 'languages: { required: [fi, sv] }\nurgentHelp: { fi: Hätätilanteessa soita 112., sv: Ring 112 i en nödsituation., en: In an emergency call 112. }',
      good: 'languages: { required: [fi, sv] }\nurgentHelp: { fi: Hätätilanteessa soita 112., sv: Ring 112 i en nödsituation. }',
    },
  },
  'id-twice': {
    title: 'The same id twice',
    why: 'What names the id could mean either of the two.',
    advice: 'Give one of the two another id.',
    example: {
      file: 'metrics.yaml',
      bad: '- id: «staff-bookings»\n  name:\n    fi: Asiakkaiden osuus varauksista',
      good: '- id: client-share\n  name:\n    fi: Asiakkaiden osuus varauksista',
      byHand: 'which of the two keeps the id, and what refers to the other',
    },
  },
  'reserved-id': {
    title: 'An id that Porras needs for itself',
    why: 'The programme’s pages would have an address that is taken, or a service task would be taken for the whole programme.',
    advice: 'Choose another id.',
    example: {
      file: 'programme.yaml',
      bad: 'id: «ajanvaraus»',
      good: 'id: metsaranta',
      byHand: 'what the programme is called in addresses',
    },
  },
  'file-name': {
    title: 'The file is not named after its id',
    why: 'People look for a service task by its file.',
    advice: 'Rename the file or change the id; keep renamedFrom where there is history.',
    example: {
      file: 'service-tasks/etelainen-tiimi.yaml',
      bad: 'id: «etela»',
      good: 'id: etelainen-tiimi',
    },
  },
  'unknown-reference': {
    title: 'A reference to nothing',
    why: 'What is named has to be there, else nothing can come of it.',
    advice: 'Name something that exists, or add it.',
    example: { file: 'rollout.yaml', bad: 'doneBy: «cordinator»', good: 'doneBy: coordinator' },
  },
  'not-listed': {
    title: 'A service task that the programme does not list',
    why: 'The list says in which order people know the service tasks, and which ones take part.',
    advice: 'Add its id to serviceTasks in programme.yaml.',
    example: {
      file: 'programme.yaml',
      bad: 'serviceTasks: [pohjoinen-tiimi]',
      good: 'serviceTasks: [pohjoinen-tiimi, etelainen-tiimi]',
      at: 'service-tasks/etelainen-tiimi.yaml:2:5-20',
    },
  },
  'renamed-from-itself': {
    title: 'Renamed from itself',
    why: 'A former id is another one than today’s.',
    advice: 'Give the former id, or leave renamedFrom out.',
    example: {
      file: 'rollout.yaml',
      bad: 'stepReached: open\nrenamedFrom: «open-to-clients»',
      good: 'stepReached: open',
    },
  },
  'rename-cycle': {
    title: 'Renamed in a circle',
    why: 'Each would carry on the other’s history, and nobody could tell whose it is.',
    advice: 'Change one id at a time, and apply in between.',
    example: {
      file: 'rollout.yaml',
      bad: `- id: own-work
  renamedFrom: «guidance»
  name: { fi: Oma työ ja ajat, sv: Det egna arbetet och tiderna, en: Our work and our times }
  content:
    fi: Mitkä ajat sopivat verkkoon
    sv: Vilka tider som passar på nätet
    en: Which times suit online booking
- id: guidance
  renamedFrom: own-work`,
      good: `- id: own-work
  name: { fi: Oma työ ja ajat, sv: Det egna arbetet och tiderna, en: Our work and our times }
  content:
    fi: Mitkä ajat sopivat verkkoon
    sv: Vilka tider som passar på nätet
    en: Which times suit online booking
- id: guidance`,
      byHand: 'which history belongs to which of them',
    },
  },
  'unknown-time-zone': {
    title: 'An unknown time zone',
    why: 'Days begin and end by the programme’s zone.',
    advice: 'Use a name of the IANA time zone database.',
    example: {
      file: 'programme.yaml',
      bad: 'timeZone: «Finland/Helsinki»',
      good: 'timeZone: Europe/Helsinki',
    },
  },
} as const satisfies FaultKinds;
