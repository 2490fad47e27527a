import type { FaultKinds } from './fault-kind';

/** The stair, the work that leads up it, and the services that stand on it. */
export const workFaults = {
  'first-step': {
    title: 'The lowest step',
    why: 'Going down to it is always allowed at once, so that it lets nobody in and asks for nothing.',
    advice: 'Let the first step admit none and have no gate.',
    example: {
      file: 'rollout.yaml',
      bad: 'admits: «staff»\nname: { fi: Suljettu, sv: Stängd, en: Closed }',
      good: 'admits: none\nname: { fi: Suljettu, sv: Stängd, en: Closed }',
    },
  },
  'stair-order': {
    title: 'Steps out of order',
    why: 'Going up lets more people in, never fewer.',
    advice: 'List the steps from the lowest up, each admitting at least what the one below admits.',
    example: {
      file: 'rollout.yaml',
      bad: '- id: open\n  admits: «none»',
      good: '- id: open\n  admits: staff',
      stands: '- id: open\n  admits: everyone',
    },
  },
  'starts-open': {
    title: 'A service that starts open to clients',
    why: 'Clients are let in by an approved opening only.',
    advice: 'Start it lower.',
    example: { file: 'service-tasks/pohjoinen-tiimi.yaml', bad: 'startsAt: «open»', good: 'startsAt: staff' },
  },
  'criterion-twice': {
    title: 'The same criterion twice at a gate',
    why: 'The two would be judged as one, and only one of them would be told.',
    advice: 'Join the two into one.',
    example: {
      file: 'rollout.yaml',
      bad: '- criterion: scopeApproved\n  dueDaysBefore: 14\n- criterion: «scopeApproved»\n  dueDaysBefore: 14',
      good: '- criterion: scopeApproved\n  dueDaysBefore: 14',
    },
  },
  'exactly-one': {
    title: 'Exactly one of several keys',
    why: 'Each of the keys says the same thing in another way; two could contradict each other.',
    advice: 'Keep one of the keys and remove the others.',
    example: {
      file: 'rollout.yaml',
      bad: 'stepReached: open\n«doneBy»: coordinator',
      good: 'stepReached: open',
      byHand: 'which of the keys is meant',
    },
  },
  'too-many': {
    title: 'More than there is',
    why: 'It could never be met.',
    advice: 'Lower the number, or add what it counts.',
    example: {
      file: 'rollout.yaml',
      bad: 'doneWhen: { criterion: workshopsHeld, atLeast: «3» }',
      good: 'doneWhen: { criterion: workshopsHeld, atLeast: 2 }',
    },
  },
  'waits-for-itself': {
    title: 'Something that waits for itself',
    why: 'It could never be done.',
    advice: 'Let the first of them be done by something else.',
    example: {
      file: 'rollout.yaml',
      bad: '- id: decide-scope\n  name: { fi: Rajaus päätetään, sv: Avgränsningen beslutas, en: The scope is decided }\n  doneWhen: { criterion: activitiesDone, activities: [«workshops.decide-scope»] }',
      good: '- id: decide-scope\n  name: { fi: Rajaus päätetään, sv: Avgränsningen beslutas, en: The scope is decided }\n  doneWhen: scopeApproved',
      byHand: 'which of them comes first',
    },
  },
  'wrong-place': {
    title: 'Something of another level',
    why: 'What is done once has one day, and what each service task does has a day in each.',
    advice: 'Plan what is done once in programme.yaml, and the rest in its service task.',
    example: {
      file: 'programme.yaml',
      bad: 'activities:\n  «preparation.name-contact-nurse»: 2026-01-30',
      good: 'activities:\n  preparation.agree: 2026-01-30',
      byHand: 'for which service tasks the day holds',
    },
  },
  'dates-reversed': {
    title: 'Dates in the wrong order',
    why: 'What ends before it begins cannot be planned by.',
    advice: 'Let the later date come after the earlier one.',
    example: {
      file: 'service-tasks/pohjoinen-tiimi.yaml',
      bad: 'preparation: { from: 2026-02-27, to: «2026-01-07» }',
      good: 'preparation: { from: 2026-01-07, to: 2026-02-27 }',
    },
  },
  'step-behind': {
    title: 'A planned step that is not ahead',
    why: 'A service that starts on a step never takes it or a lower one by plan.',
    advice: 'Plan only steps above the one where the service starts.',
    example: {
      file: 'service-tasks/pohjoinen-tiimi.yaml',
      bad: 'steps: { «closed»: 2026-05-04, staff: 2026-05-04, open: 2026-09-01 }',
      good: 'steps: { staff: 2026-05-04, open: 2026-09-01 }',
    },
  },
  'notice-reversed': {
    title: 'Booking ends before it begins',
    why: 'There would be no time at which an appointment could be booked.',
    advice: 'Let earliest be longer than latest.',
    example: {
      file: 'service-tasks/pohjoinen-tiimi.yaml',
      bad: 'book: { earliest: «1 working day», latest: 28 days }',
      good: 'book: { earliest: 28 days, latest: 1 working day }',
    },
  },
  'booked-in-porras': {
    title: 'Booking in Porras',
    why: 'Porras steers openings and does not take bookings yet.',
    advice: 'Name the system where it is booked.',
    example: {
      file: 'service-tasks/pohjoinen-tiimi.yaml',
      bad: '  bookedIn: «porras»\n  clientDescription:\n    fi: Lääkärin aika sovitaan hoitajan arvion jälkeen.',
      good: '  clientDescription:\n    fi: Lääkärin aika sovitaan hoitajan arvion jälkeen.',
      byHand: 'in which system the service is booked, and at which address',
    },
  },
  'no-booking-place': {
    title: 'A service that is booked nowhere',
    why: 'Clients would be let in to nothing.',
    advice: 'Say bookedIn at the service or at its service task.',
    example: {
      file: 'service-tasks/pohjoinen-tiimi.yaml',
      bad: `startsAt: staff
otherWay:
  phone: 000 111 2201
  hours: { fi: ma–pe klo 8–12, sv: må–fr kl. 8–12, en: Mon–Fri 8 am–noon }
socialServices:
  - id: «hoitajan-vastaanotto»`,
      good: `startsAt: staff
bookedIn:
  system: potilastietojarjestelma
  address:
    fi: https://ajat.metsaranta.example/fi
    sv: https://ajat.metsaranta.example/sv
    en: https://ajat.metsaranta.example/en
otherWay:
  phone: 000 111 2201
  hours: { fi: ma–pe klo 8–12, sv: må–fr kl. 8–12, en: Mon–Fri 8 am–noon }
socialServices:
  - id: hoitajan-vastaanotto`,
      byHand: 'in which system the service is booked, and at which address',
    },
  },
  'no-other-way': {
    title: 'A service without another way to book',
    why: 'While online booking is closed, clients have to be told how they book.',
    advice: 'Say otherWay at the service or at its service task.',
    example: {
      file: 'service-tasks/pohjoinen-tiimi.yaml',
      bad: 'socialServices:\n  - id: «hoitajan-vastaanotto»',
      good: `otherWay:
  phone: 000 111 2201
  hours: { fi: ma–pe klo 8–12, sv: må–fr kl. 8–12, en: Mon–Fri 8 am–noon }
socialServices:
  - id: hoitajan-vastaanotto`,
      byHand: 'how clients book while online booking is closed',
    },
  },
  'another-kind': {
    title: 'A changed criterion of another kind',
    why: 'A change keeps what is judged; another kind is another criterion.',
    advice: 'Change a criterion into one of its own kind, or skip it and add another.',
    example: {
      file: 'service-tasks/etelainen-tiimi.yaml',
      bad: 'to: { criterion: «scopeApproved», dueDaysBefore: 7 }',
      good: 'to: { criterion: trainingCompleted, percent: 100, of: unit, dueDaysBefore: 7 }',
      byHand: 'whether the criterion is changed, or skipped and another added',
    },
  },
  'deviates-twice': {
    title: 'Two deviations about the same',
    why: 'The two could contradict each other.',
    advice: 'Keep one of the two.',
    example: {
      file: 'service-tasks/etelainen-tiimi.yaml',
      bad: `- skip: go-live
  reason: { fi: Avataan myöhemmin., sv: Öppnas senare., en: Opens later. }
- skip: «go-live»
  reason: { fi: Avataan myöhemmin., sv: Öppnas senare., en: Opens later. }
- skip: workshops.hear-clients`,
      good: `- skip: go-live
  reason: { fi: Avataan myöhemmin., sv: Öppnas senare., en: Opens later. }
- skip: workshops.hear-clients`,
      stands: '- skip: workshops.hear-clients',
    },
  },
} as const satisfies FaultKinds;
