import type { FaultKinds } from './fault-kind';

/** Roles, duties and bodies. */
export const peopleFaults = {
  'four-eyes': {
    title: 'One role may both approve and open',
    why: 'What one person decides, another carries out: a role with both rights would let one person do it all.',
    advice: 'Give the two rights to two roles.',
    example: {
      file: 'programme.yaml',
      bad: 'rights: [view, testSettings, approveScope, «open», close]',
      good: 'rights: [view, testSettings, open, close]',
    },
  },
  'missing-right': {
    title: 'A role without the right that its duty needs',
    why: 'Whoever has the duty could not do it.',
    advice: 'Give the role the right, or the duty to another role.',
    example: {
      file: 'programme.yaml',
      bad: 'proposing: «station-supervisor»',
      good: 'proposing: coordinator',
      byHand: 'whether the role gets the right, or another role the duty',
    },
  },
  'wrong-level': {
    title: 'A role of another level',
    why: 'A duty of a service task is held by a role of service tasks, else nobody holds it there.',
    advice: 'Choose a role of the right level.',
    example: {
      file: 'programme.yaml',
      bad: 'contactPerson: «coordinator»',
      good: 'contactPerson: contact-nurse',
      byHand: 'which of the roles of that level it is',
    },
  },
  'escalation-cycle': {
    title: 'Escalation that comes back to where it began',
    why: 'What is not settled would go round and round.',
    advice: 'Let the last body escalate to nothing.',
    example: {
      file: 'programme.yaml',
      bad: `  escalatesTo: «management-team»
- id: management-team
  name: { fi: Johtoryhmä, sv: Ledningsgruppen, en: Management team }
  escalatesTo: booking-forum`,
      good: `  escalatesTo: management-team
- id: management-team
  name: { fi: Johtoryhmä, sv: Ledningsgruppen, en: Management team }`,
    },
  },
  'no-mover': {
    title: 'A criterion that is nobody’s move',
    why: 'What is nobody’s move stays undone.',
    advice: 'Say move at the criterion, or a default under moves.',
    example: {
      file: 'rollout.yaml',
      bad: '- criterion: «dayReached»\n  day: 2026-09-01',
      good: '- criterion: dayReached\n  day: 2026-09-01\n  move: coordinator',
      stands: '- criterion: scopeApproved\n  dueDaysBefore: 14',
      byHand: 'whose move it is',
    },
  },
} as const satisfies FaultKinds;
