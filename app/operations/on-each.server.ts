import type { Subject } from '../domain/programme/subject';

/** What became of an act on one of several subjects. */
export interface Verdict<O> {
  readonly subject: Subject;
  readonly outcome: O;
}

/** Acts on subjects one after another: each decides on what the one before has left. */
export async function onEach<S extends Subject, O>(
  subjects: readonly S[],
  actOn: (subject: S) => Promise<O>,
): Promise<Verdict<O>[]> {
  const verdicts: Verdict<O>[] = [];
  for (const subject of subjects) verdicts.push({ subject, outcome: await actOn(subject) });
  return verdicts;
}
