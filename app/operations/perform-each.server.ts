import type { Act, RefusalOf, SaidOf } from '../domain/act';
import type { Subject } from '../domain/programme/subject';
import { perform, type Outcome, type Performance } from './perform.server';

/** What became of an act on one of several subjects. */
export interface Verdict<O> {
  readonly subject: Subject;
  readonly outcome: O;
}

/** An act on several subjects; what is said of each may differ, such as the order that it takes back. */
export type OnEach<A extends Act, S> = Omit<Performance<A>, 'command'> & {
  readonly command: { readonly programme: string; readonly subjects: readonly S[] } & Omit<
    SaidOf<A>,
    keyof S
  >;
};

/** Does an act on subjects one after another: each decides on what the one before has left. */
export async function performEach<A extends Act, S extends Subject & Partial<SaidOf<A>>>({
  command: { subjects, ...shared },
  ...performance
}: OnEach<A, S>): Promise<Verdict<Outcome<RefusalOf<A>>>[]> {
  const verdicts: Verdict<Outcome<RefusalOf<A>>>[] = [];
  for (const subject of subjects) {
    // Cast: what is said of all and of the one make what the act is said.
    const command = { ...shared, ...subject } as unknown as Performance<A>['command'];
    verdicts.push({ subject, outcome: await perform({ ...performance, command }) });
  }
  return verdicts;
}
