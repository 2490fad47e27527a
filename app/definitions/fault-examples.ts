import { faults, type FaultCode } from './faults';

/** A bad and a good way to write something, as people are shown it: a few lines of a file, or a listing of files. */
export interface FaultExample {
  readonly file: string;
  readonly bad: string;
  readonly good: string;
}

/** For every fault: what has it, and what has it not. Each one runs as a test. */
export const faultExamples: Readonly<Record<FaultCode, FaultExample>> = Object.fromEntries(
  Object.entries(faults).map(([code, { example }]) => [
    code,
    { file: example.file, bad: withoutMarks(example.bad), good: example.good },
  ]),
) as Record<FaultCode, FaultExample>;

/** Guillemets enclose what a test looks for; no definition holds them. */
function withoutMarks(marked: string): string {
  return marked.replace(/[«»]/g, '');
}
