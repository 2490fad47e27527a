import type { PlanRefusal } from '../../definitions/changes/refusal';
import type { Called } from './called';

/** Why nothing can be applied, each with what to do about it. */
export function refusalLines(refusals: readonly PlanRefusal[], called: Called): string[] {
  return [...new Set(refusals.map((refusal) => refusalText(refusal, called)))];
}

function refusalText(refusal: PlanRefusal, { both, name }: Called): string {
  const stands = (one: { service: string; unit: string }) =>
    `${both('service', one.service)} in ${name('unit', one.unit)}`;
  const on = (step: string) => both('step', step);
  switch (refusal.reason) {
    case 'another-programme':
      return `these files are programme "${refusal.wanted}", and the one in force is "${refusal.current}".`;
    case 'removes-what-is-up':
      return `${stands(refusal)} is up, on ${on(refusal.step)}, and would be removed. Close it down to its start first, and withdraw what is ordered.`;
    case 'leaves-out-what-is-up':
      return `${stands(refusal)} is up, on ${on(refusal.step)}, and would be left out. Close it down to its start first, and withdraw what is ordered.`;
    case 'removes-step-in-use':
      return `${stands(refusal)} needs the step ${on(refusal.step)}, which would be removed. Move it to another step first, or keep the step.`;
    case 'lowers-what-is-up':
      return `${stands(refusal)} is up, on ${on(refusal.step)}, and would ${
        refusal.now === refusal.step
          ? 'stand no higher than its start'
          : `sink to ${on(refusal.now)} with what it becomes one with`
      }. Close it down to its start first, or bring both to the same step.`;
    case 'loses-order':
      return `${stands(refusal)} has an order to ${on(refusal.to)} that would be lost by becoming one with another. Confirm or withdraw the order first.`;
    case 'gains-order':
      return `${stands(refusal)} would become one with something that has an order to ${on(refusal.to)}. Confirm or withdraw the order first.`;
    case 'moves-what-is-up':
      return `${stands(refusal)} is up, on ${on(refusal.step)}, or waits for an order in ${refusal.was}, and would be booked in ${refusal.now}. Confirm or withdraw the order, close it, change the system, and open it there. If the system is only called otherwise, say so by renamedFrom.`;
    case 'raises-start':
      return `${both('service', refusal.service)} started on ${on(refusal.was)} and would start on ${on(refusal.now)}. Keep its start: a service goes up by an opening.`;
    case 'widens-step-in-use':
      return `the step ${on(refusal.step)} is in use and would admit more than before. Add a step above it instead.`;
    case 'narrows-step-in-use':
      return `something has been opened to the step ${on(refusal.step)}, which would admit fewer than before. Close it first.`;
  }
}
