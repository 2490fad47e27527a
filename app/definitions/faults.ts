interface FaultKind {
  /** What is wrong, in a few words. */
  readonly title: string;
  /** What to do about it. */
  readonly advice: string;
}

/** Every fault that a definition can have. Codes never change: people search for them. */
export const faults = {
  // The folder and its files
  'no-folder': { title: 'No such folder', advice: 'Give the folder that holds programme.yaml.' },
  'missing-file': { title: 'A file is missing', advice: 'Add the file; every programme has it.' },
  'unknown-file': {
    title: 'A file that nothing reads',
    advice: 'Rename it to a name that Porras knows, or move it away.',
  },
  'too-large': { title: 'Too large', advice: 'Split the file, or remove what does not belong there.' },
  'too-many-files': { title: 'Too many files', advice: 'Keep other files out of the programme’s folder.' },
  'outside-folder': {
    title: 'A link out of the folder',
    advice: 'Copy the file into the programme’s folder.',
  },
  unreadable: {
    title: 'A file that cannot be read',
    advice: 'Put an ordinary file there that Porras may read.',
  },
  'not-utf8': { title: 'Not UTF-8', advice: 'Save the file as UTF-8.' },
  'byte-order-mark': {
    title: 'A byte order mark',
    advice: 'Save the file as UTF-8 without a byte order mark.',
  },
  'too-deep': {
    title: 'Nested too deep',
    advice: 'No part of a definition is nested this deep: look for a bracket left open.',
  },

  // YAML
  'not-yaml': { title: 'Not YAML', advice: 'Correct the punctuation or the indentation at this place.' },
  'empty-file': { title: 'An empty file', advice: 'Write the document, or remove the file.' },
  'several-documents': {
    title: 'Several documents in a file',
    advice: 'Keep one document a file; remove the --- line.',
  },
  'duplicate-key': { title: 'The same key twice', advice: 'Keep one of the two.' },
  tab: { title: 'A tab as indentation', advice: 'Indent with spaces.' },
  alias: { title: 'An anchor or alias', advice: 'Write the value out where it is used.' },
  tag: { title: 'A YAML tag', advice: 'Remove the tag; types follow from the keys.' },
  'empty-value': {
    title: 'A key without a value',
    advice: 'Give the key a value, or remove it. A comma inside { } needs quotes around the text.',
  },
  'comma-in-text': {
    title: 'A comma that ends a text',
    advice: 'Put quotes around a text with a comma inside { }.',
  },
  'not-a-text-key': { title: 'A key that is not text', advice: 'Use a plain word as the key.' },

  // Shape
  'unknown-key': { title: 'An unknown key', advice: 'Correct the key, or remove it.' },
  'missing-key': { title: 'A missing key', advice: 'Add the key.' },
  'wrong-type': { title: 'Another type of value', advice: 'Write the value in the form that the key takes.' },
  'not-allowed': { title: 'A value that is not on the list', advice: 'Choose one of the allowed values.' },
  'wrong-form': {
    title: 'A value of another form',
    advice: 'Write the value in the form that the key takes.',
  },
  'out-of-range': { title: 'A number out of range', advice: 'Give a number within the range.' },
  'too-few': { title: 'Too few in a list', advice: 'Add what is missing.' },
  'same-twice': { title: 'The same twice in a list', advice: 'Keep one of the two.' },
  'unclear-deviation': {
    title: 'A deviation that does not say what it does',
    advice: 'Start it with skip, addActivity, addCriterion or changeCriterion.',
  },
  'criterion-to-come': {
    title: 'A criterion that Porras cannot judge yet',
    advice: 'Leave it out until its aspect exists; an activity with doneBy can stand in for it.',
  },

  // Meaning: names
  'missing-language': {
    title: 'A text is missing in a language',
    advice: 'Add the text, or change the programme’s languages.',
  },
  'unused-language': {
    title: 'A text in a language that the programme does not use',
    advice: 'Remove the text, or offer the language.',
  },
  'id-twice': { title: 'The same id twice', advice: 'Give one of the two another id.' },
  'reserved-id': {
    title: 'An id that Porras needs for itself',
    advice: 'Choose another id for the programme.',
  },
  'file-name': {
    title: 'The file is not named after its id',
    advice: 'Rename the file or change the id; keep renamedFrom where there is history.',
  },
  'unknown-reference': { title: 'A reference to nothing', advice: 'Name something that exists, or add it.' },
  'not-listed': {
    title: 'A service task that the programme does not list',
    advice: 'Add its id to serviceTasks in programme.yaml.',
  },
  'renamed-from-itself': { title: 'Renamed from itself', advice: 'Give the former id.' },
  'unknown-time-zone': {
    title: 'An unknown time zone',
    advice: 'Use a name of the IANA time zone database.',
  },

  // Meaning: people
  'four-eyes': {
    title: 'One role may both approve and open',
    advice: 'Give the two rights to two roles: what one person approves, another opens.',
  },
  'missing-right': {
    title: 'A role without the right that its duty needs',
    advice: 'Give the role the right, or the duty to another role.',
  },
  'wrong-level': { title: 'A role of another level', advice: 'Choose a role of the right level.' },
  'escalation-cycle': {
    title: 'Escalation that comes back to where it began',
    advice: 'Let the last body escalate to nothing.',
  },
  'no-mover': {
    title: 'A criterion that is nobody’s move',
    advice: 'Say move at the criterion, or a default under moves.',
  },

  // Meaning: the stair and the work
  'first-step': {
    title: 'The lowest step',
    advice: 'Let the first step admit none and have no gate: going down is always allowed.',
  },
  'stair-order': {
    title: 'Steps out of order',
    advice: 'List the steps from the lowest up, each admitting at least what the one below admits.',
  },
  'starts-open': {
    title: 'A service that starts open to clients',
    advice: 'Start it lower: clients are let in by an approved opening only.',
  },
  'criterion-twice': { title: 'The same criterion twice at a gate', advice: 'Join the two into one.' },
  'exactly-one': {
    title: 'Exactly one of several keys',
    advice: 'Keep one of the keys and remove the others.',
  },
  'too-many': { title: 'More than there is', advice: 'Lower the number, or add what it counts.' },
  'wrong-place': {
    title: 'Something of another level',
    advice: 'Plan what is done once in programme.yaml, and the rest in its service task.',
  },
  'dates-reversed': {
    title: 'Dates in the wrong order',
    advice: 'Let the later date come after the earlier one.',
  },
  'step-behind': {
    title: 'A planned step that is not ahead',
    advice: 'Plan only steps above the one where the service starts.',
  },
  'notice-reversed': {
    title: 'Booking ends before it begins',
    advice: 'Let earliest be longer than latest.',
  },
  'booked-in-porras': {
    title: 'Booking in Porras',
    advice: 'Name the system where it is booked: Porras itself does not take bookings yet.',
  },
  'no-booking-place': {
    title: 'A service that is booked nowhere',
    advice: 'Say bookedIn at the service or at its service task.',
  },
  'no-other-way': {
    title: 'A service without another way to book',
    advice: 'Say otherWay at the service or at its service task.',
  },
  'another-kind': {
    title: 'A changed criterion of another kind',
    advice: 'Change a criterion into one of its own kind, or skip it and add another.',
  },
  'deviates-twice': { title: 'Two deviations about the same', advice: 'Keep one of the two.' },
} as const satisfies Record<string, FaultKind>;

export type FaultCode = keyof typeof faults;
