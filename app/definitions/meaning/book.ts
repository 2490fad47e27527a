import type { CommunicationsDocument } from '../../aspects/communications/yaml';
import type { DraftName } from '../../aspects/guidance/yaml';
import type { TrainingDocument } from '../../aspects/training/yaml';
import type { Fault } from '../diagnostic';
import type { Mend } from '../mending/mend';
import type { Path } from '../reading/places';
import type { MetricsDocument } from '../schema/metrics-schema';
import type { ProgrammeDocument } from '../schema/programme-schema';
import type { RolloutDocument } from '../schema/rollout-schema';
import type { ServiceTaskDocument } from '../schema/service-task-schema';

/** A document of the right shape, with the file that it stands in. */
export interface Sheet<D> {
  readonly file: string;
  readonly document: D;
}

export interface GuidanceSheet extends DraftName {
  readonly file: string;
  readonly body: string;
}

/**
 * All documents of a definition that have the right shape. One that has not is left out, and so are
 * the checks that would need it: its own faults come first, and no fault is told twice.
 */
export interface Book {
  readonly programme?: Sheet<ProgrammeDocument>;
  readonly rollout?: Sheet<RolloutDocument>;
  readonly communications?: Sheet<CommunicationsDocument>;
  readonly training?: Sheet<TrainingDocument>;
  readonly metrics?: Sheet<MetricsDocument>;
  readonly serviceTasks: readonly Sheet<ServiceTaskDocument>[];
  /** Whether every service task's file has the right shape. */
  readonly allServiceTasks: boolean;
  readonly guidance: readonly GuidanceSheet[];
}

/** A fault of meaning, at a path of a file. */
export interface Finding extends Fault {
  readonly file: string;
  readonly path: Path;
  /** Underlines the key instead of the value. */
  readonly onKey?: true;
  /** What would make it right. */
  readonly mend?: readonly Mend[];
}

/** One rule about what a definition means. Pure: it knows nothing of positions in files. */
export type Check = (book: Book) => Finding[];
