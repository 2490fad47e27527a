import type { Finding } from './finding';

/** What several parts answer together: the first that does not hold, else everything that speaks for them. */
export function firstUnmet(findings: readonly Finding[]): Finding {
  return (
    findings.find(({ met }) => !met) ?? { met: true, evidence: findings.flatMap(({ evidence }) => evidence) }
  );
}
