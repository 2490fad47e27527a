import type { FaultKinds } from './fault-kind';

/** What makes a file other than plain YAML. */
export const yamlFaults = {
  'not-yaml': {
    title: 'Not YAML',
    why: 'From this place on nobody can say what is meant.',
    advice: 'Correct the punctuation or the indentation at this place.',
    example: {
      file: 'service-tasks/etelainen-tiimi.yaml',
      bad: 'en: «T»he team has only: four nurses.',
      good: 'en: "The team has only: four nurses."',
      stands: 'en: The team has only four nurses.',
    },
  },
  'empty-file': {
    title: 'An empty file',
    why: 'A file without a document says nothing, and may have been lost in saving.',
    advice:
      'Write what belongs there. A service task or a guidance draft that is not needed may be removed instead.',
    example: {
      file: 'training.yaml',
      listing: true,
      bad: '0 bytes  training.yaml',
      good: '# training.yaml\ntraining: []',
      byHand: 'what stands in the file',
    },
  },
  'too-deep': {
    title: 'Nested too deep',
    why: 'No part of a definition is nested this deep, and reading it could exhaust Porras.',
    advice: 'Look for a bracket left open.',
    example: {
      file: 'rollout.yaml',
      bad: `percent: ${'['.repeat(40)}«[»75`,
      good: 'percent: 75',
      byHand: 'which brackets are meant',
    },
  },
  'several-documents': {
    title: 'Several documents in a file',
    why: 'A file is one document; a second one would be passed over.',
    advice: 'Keep one document a file; remove the line that parts them.',
    example: {
      file: 'training.yaml',
      bad: '      en: Times into online booking and back\n«---»\n    responsible: system-keeper',
      good: '      en: Times into online booking and back\n    responsible: system-keeper',
    },
  },
  directive: {
    title: 'A YAML directive',
    why: 'It changes how the rest is read: after %YAML 1.1, no is no text any more.',
    advice: 'Remove the line.',
    example: {
      file: 'training.yaml',
      bad: '«%YAML 1.1»\n---\n# yaml-language-server: $schema=../../../config/schema/training.schema.json',
      good: '---\n# yaml-language-server: $schema=../../../config/schema/training.schema.json',
      stands: '# yaml-language-server: $schema=../../../config/schema/training.schema.json',
    },
  },
  'duplicate-key': {
    title: 'The same key twice',
    why: 'Only one of them can count.',
    advice: 'Keep one of the two.',
    example: {
      file: 'rollout.yaml',
      bad: 'admits: staff\n«admits»: staff',
      good: 'admits: staff',
    },
  },
  tab: {
    title: 'A tab as indentation',
    why: 'Editors show tabs at different widths; YAML takes spaces only.',
    advice: 'Indent with spaces.',
    example: {
      file: 'training.yaml',
      bad: '- id: basics\n«\t»name: { fi: Verkkovarauksen perusteet, sv: Grunderna i nätbokning, en: Basics of online booking }',
      good: '- id: basics\n  name: { fi: Verkkovarauksen perusteet, sv: Grunderna i nätbokning, en: Basics of online booking }',
    },
  },
  alias: {
    title: 'An anchor or alias',
    why: 'Whoever reads the place of use would have to look elsewhere; a few of them can stand for millions of lines.',
    advice: 'Write the value out where it is used.',
    example: {
      file: 'service-tasks/etelainen-tiimi.yaml',
      bad: 'plan:\n  phases:\n    preparation: { from: 2026-02-02, to: «&end» 2026-03-31 }\n    workshops: { from: *end, to: 2026-06-12 }',
      good: 'plan:\n  phases:\n    preparation: { from: 2026-02-02, to: 2026-03-31 }\n    workshops: { from: 2026-03-31, to: 2026-06-12 }',
      stands:
        'plan:\n  phases:\n    preparation: { from: 2026-02-02, to: 2026-03-31 }\n    workshops: { from: 2026-04-01, to: 2026-06-12 }',
    },
  },
  'merge-key': {
    title: 'A merge key',
    why: 'Whoever reads the map would have to look elsewhere for its keys; YAML 1.2 knows no merging.',
    advice: 'Write the keys out where they are used.',
    example: {
      file: 'rollout.yaml',
      bad: '- criterion: settingsTestsPassed\n  suite: team-booking\n  «<<»: { dueDaysBefore: 7 }',
      good: '- criterion: settingsTestsPassed\n  suite: team-booking\n  dueDaysBefore: 7',
      byHand: 'which of the merged keys are wanted here',
    },
  },
  tag: {
    title: 'A YAML tag',
    why: 'What type a value has follows from its key; a tag could make something else of it.',
    advice: 'Remove the tag.',
    example: { file: 'rollout.yaml', bad: 'percent: «!!int» 75', good: 'percent: 75' },
  },
  'not-a-text-key': {
    title: 'A key that is not text',
    why: 'Keys are plain words.',
    advice: 'Use a plain word as the key.',
    example: {
      file: 'rollout.yaml',
      bad: '«[»admits]: everyone',
      good: 'admits: everyone',
      byHand: 'which key is meant',
    },
  },
  'empty-value': {
    title: 'A key without a value',
    why: 'Nothing is not a value: it is left open whether the key is wanted.',
    advice: 'Give the key a value, or remove it.',
    example: {
      file: 'service-tasks/pohjoinen-tiimi.yaml',
      bad: 'duration: 20 min\n«cancelUntil»:\ncontact: [video]',
      good: 'duration: 20 min\ncontact: [video]',
    },
  },
  'comma-in-text': {
    title: 'A comma that ends a text',
    why: 'Inside { } a comma ends the value; what follows becomes a key of its own.',
    advice: 'Put quotes around a text with a comma inside { }.',
    example: {
      file: 'rollout.yaml',
      bad: 'name: { fi: Valmistelu, «alku», sv: Beredning, en: Preparation }',
      good: 'name: { fi: "Valmistelu, alku", sv: Beredning, en: Preparation }',
      stands: 'name: { fi: Valmistelu, sv: Beredning, en: Preparation }',
    },
  },
  'unclear-number': {
    title: 'A number that is read otherwise than it looks',
    why: 'YAML reads 012 as 12, 0x10 as 16 and 1e2 as 100.',
    advice: 'Write the number plainly; put quotes around it where it is a text.',
    example: { file: 'rollout.yaml', bad: 'percent: «0x4B»', good: 'percent: 75' },
  },
} as const satisfies FaultKinds;
