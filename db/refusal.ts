/** Whether work answered a refusal (`{ ok: false, … }`): then nothing of it stays written. */
export function isRefusal(outcome: unknown): boolean {
  return typeof outcome === 'object' && outcome !== null && 'ok' in outcome && outcome.ok === false;
}
