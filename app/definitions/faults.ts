import type { FaultKind } from './faults/fault-kind';
import { folderFaults } from './faults/in-folder';
import { nameFaults } from './faults/in-names';
import { peopleFaults } from './faults/in-people';
import { shapeFaults } from './faults/in-shape';
import { workFaults } from './faults/in-work';
import { yamlFaults } from './faults/in-yaml';

const all = {
  ...folderFaults,
  ...yamlFaults,
  ...shapeFaults,
  ...nameFaults,
  ...peopleFaults,
  ...workFaults,
};

export type FaultCode = keyof typeof all;

/** Every fault that a definition can have. Codes never change: people search for them. */
export const faults: Readonly<Record<FaultCode, FaultKind>> = all;

/** The same by topic, in the order in which they are explained. */
export const faultTopics: readonly { readonly topic: string; readonly codes: readonly FaultCode[] }[] = [
  { topic: 'The folder and its files', codes: codesOf(folderFaults) },
  { topic: 'YAML', codes: codesOf(yamlFaults) },
  { topic: 'Keys and values', codes: codesOf(shapeFaults) },
  { topic: 'Texts, ids and references', codes: codesOf(nameFaults) },
  { topic: 'Roles, duties and bodies', codes: codesOf(peopleFaults) },
  { topic: 'The stair, the work and the services', codes: codesOf(workFaults) },
];

function codesOf<K extends FaultCode>(kinds: Readonly<Record<K, FaultKind>>): readonly K[] {
  return Object.keys(kinds) as K[];
}

/** Faults that no lines of a file can show: it takes a folder, bytes or many files. */
export type ListedFault = {
  [K in FaultCode]: (typeof all)[K]['example'] extends { readonly listing: true } ? K : never;
}[FaultCode];
