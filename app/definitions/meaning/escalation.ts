import type { Check, Finding } from './book';
import { circlesOf } from './circles';

/** What is not settled goes on until somebody else settles it: escalation never comes back. */
export const checkEscalation: Check = ({ programme }) => {
  if (!programme) return [];
  const { file, document } = programme;
  const { bodies, decisions } = document;
  const ways = bodies.flatMap(({ id, escalatesTo }, index) =>
    escalatesTo === undefined ? [] : [{ from: id, to: escalatesTo, index }],
  );
  const between = circlesOf(ways).flatMap((circle): Finding[] => {
    const [first, last] = [circle[0], circle.at(-1)];
    if (!first || !last) return [];
    const names = circle.map(({ from }) => from);
    return [
      {
        file,
        path: ['bodies', first.index, 'escalatesTo'],
        code: 'escalation-cycle',
        message: `escalation comes back: ${[...names, first.from].join(' → ')}`,
        label: 'leads back here',
        found: first.to,
        mend: [{ do: 'remove', at: ['bodies', last.index, 'escalatesTo'] }],
      },
    ];
  });
  const toItself = decisions.flatMap(({ id, decides, escalatesTo }, at): Finding[] => {
    if (escalatesTo === undefined || escalatesTo !== decides) return [];
    const path = ['decisions', at, 'escalatesTo'];
    return [
      {
        file,
        path,
        code: 'escalation-cycle',
        message: `the decision "${id}" escalates to "${decides}", which decides it`,
        label: 'the same body',
        found: escalatesTo,
        mend: [{ do: 'remove', at: path }],
      },
    ];
  });
  return [...between, ...toItself];
};
