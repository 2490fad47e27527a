import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { schemas, type DocumentKind } from './document-kinds';
import { publishedSchema } from './published';

/** Writes the JSON Schema of every kind of document into `folder`, for editors to complete and check by. */
export async function publishSchemas(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const kind of Object.keys(schemas) as DocumentKind[]) {
    await writeFile(join(folder, schemaFile(kind)), publishedSchema(kind));
  }
}

export function schemaFile(kind: DocumentKind): string {
  return `${kind}.schema.json`;
}
