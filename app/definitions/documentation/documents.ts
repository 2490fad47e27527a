import { schemas, type DocumentKind } from '../schema/document-kinds';
import type { Described } from './described';

/** A kind of file: its name, what it is about, and its schema. */
export interface DescribedDocument {
  readonly kind: DocumentKind;
  readonly file: string;
  readonly about: string;
  readonly schema: Described;
}

const about: Readonly<Record<DocumentKind, string>> = {
  programme: 'whose rollout it is, where and by whom, and what clients are always told',
  rollout: 'the stair with its gates, the phases of the work, the workshops and the settings tests',
  communications: 'the communications plan: what is told, to whom and how',
  training: 'what people are taught before a service is opened',
  metrics: 'what is counted, and what each figure means',
  'service-task': 'what is rolled out, where, by when, and how it deviates from the template',
};

/** Every kind of file, in the order in which a programme is written. */
export const describedDocuments: readonly DescribedDocument[] = (Object.keys(schemas) as DocumentKind[]).map(
  (kind) => ({
    kind,
    file: kind === 'service-task' ? 'service-tasks/ID.yaml' : `${kind}.yaml`,
    about: about[kind],
    schema: schemas[kind] as unknown as Described,
  }),
);
