/** Units in which each of the 7 × 40 services is given. */
export const sizes = [1, 10, 100] as const;

export function subjectsOf(units: number): string {
  return `7 × 40 × ${units}`;
}
