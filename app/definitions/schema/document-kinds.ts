import { communicationsSchema } from '../../aspects/communications/yaml';
import { trainingSchema } from '../../aspects/training/yaml';
import type { Shape } from '../../schema/kit';
import { metricsSchema } from './metrics-schema';
import { programmeSchema } from './programme-schema';
import { rolloutSchema } from './rollout-schema';
import { serviceTaskSchema } from './service-task-schema';

/** The kinds of document that a definition is made of, each with its schema. */
export const schemas = {
  programme: programmeSchema,
  rollout: rolloutSchema,
  communications: communicationsSchema,
  training: trainingSchema,
  metrics: metricsSchema,
  'service-task': serviceTaskSchema,
} as const satisfies Record<string, Shape>;

export type DocumentKind = keyof typeof schemas;

/** Documents of which a programme has exactly one, in a file of their own name. */
export const singleKinds = ['programme', 'rollout', 'communications', 'training', 'metrics'] as const;

/** The kind of document that a file holds, by its path within the programme's folder. */
export function kindOfFile(file: string): DocumentKind | undefined {
  const single = singleKinds.find((kind) => file === `${kind}.yaml`);
  if (single) return single;
  return /^service-tasks\/[^/]+\.yaml$/.test(file) ? 'service-task' : undefined;
}
