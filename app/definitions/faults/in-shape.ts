import type { FaultKinds } from './fault-kind';

/** Keys and values that have not the form that their place takes. */
export const shapeFaults = {
  'unknown-key': {
    title: 'An unknown key',
    why: 'A misspelt key would be passed over in silence, and what it says would not hold.',
    advice: 'Correct the key, or remove it.',
    example: {
      file: 'service-tasks/pohjoinen-tiimi.yaml',
      bad: 'contact: [video]\n«bookabelBy»: staff',
      good: 'contact: [video]\nbookableBy: staff',
    },
  },
  'missing-key': {
    title: 'A missing key',
    why: 'Porras makes up nothing that a definition has to decide.',
    advice: 'Add the key.',
    example: {
      file: 'programme.yaml',
      bad: '«id»: metsaranta\nname:',
      good: 'schemaVersion: 1\nid: metsaranta\nname:',
    },
  },
  'wrong-type': {
    title: 'Another type of value',
    why: 'A number, a text, a list and a map mean different things.',
    advice: 'Write the value in the form that the key takes.',
    example: {
      file: 'service-tasks/pohjoinen-tiimi.yaml',
      bad: 'duration: «30»',
      good: 'duration: 30 min',
    },
  },
  'not-allowed': {
    title: 'A value that is not on the list',
    why: 'Only the listed values mean something to Porras.',
    advice: 'Choose one of the allowed values.',
    example: { file: 'rollout.yaml', bad: 'admits: «everybody»', good: 'admits: everyone' },
  },
  'wrong-form': {
    title: 'A value of another form',
    why: 'Ids, days and lengths of time have one way of writing, so that they can be looked up and compared.',
    advice: 'Write the value in the form that the key takes.',
    example: { file: 'programme.yaml', bad: 'startsOn: «7.1.2026»', good: 'startsOn: 2026-01-07' },
  },
  'out-of-range': {
    title: 'A number out of range',
    why: 'No percentage is above 100, and no workshop is held a thousand times.',
    advice: 'Give a number within the range.',
    example: {
      file: 'rollout.yaml',
      bad: 'percent: «101»',
      good: 'percent: 100',
      stands: 'percent: 75',
    },
  },
  'too-few': {
    title: 'Too few in a list',
    why: 'Without anything in it, what depends on it could never happen.',
    advice: 'Add what is missing.',
    example: {
      file: 'service-tasks/etelainen-tiimi.yaml',
      bad: '«units»: []',
      good: 'units: [mantylan-asema]',
      byHand: 'what belongs in the list',
    },
  },
  'same-twice': {
    title: 'The same twice in a list',
    why: 'The second adds nothing; something else was probably meant.',
    advice: 'Keep one of the two.',
    example: {
      file: 'service-tasks/pohjoinen-tiimi.yaml',
      bad: 'units: [koivulan-asema, «koivulan-asema»]',
      good: 'units: [koivulan-asema]',
    },
  },
  'unclear-deviation': {
    title: 'A deviation that does not say what it does',
    why: 'A deviation skips, adds or changes one thing of the template.',
    advice: 'Start it with skip, addActivity, addCriterion or changeCriterion.',
    example: {
      file: 'service-tasks/etelainen-tiimi.yaml',
      bad: '- «reason»:\n    fi: Perheitä haastateltiin jo keväällä.',
      good: '- skip: workshops.hear-clients\n  reason:\n    fi: Perheitä haastateltiin jo keväällä.',
      byHand: 'what the deviation is about',
    },
  },
  'criterion-to-come': {
    title: 'A criterion that Porras cannot judge yet',
    why: 'A gate with it could never be met.',
    advice: 'Leave it out until its aspect exists; an activity with doneBy can stand in for it.',
    example: {
      file: 'rollout.yaml',
      bad: '- criterion: «riskBelow»\n  dueDaysBefore: 14',
      good: '- criterion: scopeApproved\n  dueDaysBefore: 14',
      byHand: 'what stands in for the criterion',
    },
  },
} as const satisfies FaultKinds;
