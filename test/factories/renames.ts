import type { Rollout } from '../../app/aspects';
import { latestApproval, type ApprovedProposal } from '../../app/aspects/scope/state';
import type { Rename } from '../../app/domain/programme/rename';
import type { SocialService } from '../../app/domain/programme/service-task';
import { aService, inPorras } from './social-service';

export function rename(kind: Rename['kind'], from: string, ...to: string[]): Rename {
  return { kind, from, to };
}

/** Services that are booked in Porras, so that a step is one event. */
export function services(...ids: string[]): SocialService[] {
  return ids.map((id) => aService({ id, ...inPorras }));
}

export function approvalIn(rollout: Rollout, serviceTask = 'perheoikeus'): ApprovedProposal | undefined {
  return latestApproval(rollout.scope.get(`scope/${serviceTask}`));
}
