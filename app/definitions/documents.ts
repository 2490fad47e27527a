import type { CommunicationsDocument } from '../aspects/communications/yaml';
import type { GuidanceDrafts } from '../aspects/guidance/yaml';
import type { TrainingDocument } from '../aspects/training/yaml';
import type { MetricsDocument } from './schema/metrics-schema';
import type { ProgrammeDocument } from './schema/programme-schema';
import type { RolloutDocument } from './schema/rollout-schema';
import type { ServiceTaskDocument } from './schema/service-task-schema';

export const schemaVersion = 1;

/**
 * A programme's definition as its files say it: valid, but with nothing resolved and no default filled.
 * This is what a revision stores, and what two revisions are compared by.
 */
export interface Documents {
  readonly schemaVersion: typeof schemaVersion;
  readonly programme: ProgrammeDocument;
  readonly rollout: RolloutDocument;
  readonly communications: CommunicationsDocument;
  readonly training: TrainingDocument;
  readonly metrics: MetricsDocument;
  /** In the programme's order. */
  readonly serviceTasks: readonly ServiceTaskDocument[];
  readonly guidance: GuidanceDrafts;
}
