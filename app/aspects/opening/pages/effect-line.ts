/** What one party notices of an act, in words. */
export interface EffectLine {
  readonly who: string;
  readonly what: string;
}
