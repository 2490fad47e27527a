import type { Check, Finding } from './book';

/** What is not settled goes on until somebody settles it: escalation never comes back. */
export const checkEscalation: Check = ({ programme }) => {
  if (!programme) return [];
  const { file, document } = programme;
  const next = new Map(document.bodies.map(({ id, escalatesTo }) => [id, escalatesTo]));
  return document.bodies.flatMap(({ id, escalatesTo }, index): Finding[] => {
    const seen = [id];
    let body = escalatesTo;
    while (body !== undefined && !seen.includes(body)) {
      seen.push(body);
      body = next.get(body);
    }
    // Told once a cycle: at the body of it that comes first.
    const first = document.bodies.find((other) => seen.includes(other.id))?.id;
    if (body !== id || first !== id) return [];
    const message = `escalation comes back: ${[...seen, id].join(' → ')}`;
    return [
      {
        file,
        path: ['bodies', index, 'escalatesTo'],
        code: 'escalation-cycle',
        message,
        label: 'leads back here',
        found: escalatesTo ?? '',
      },
    ];
  });
};
