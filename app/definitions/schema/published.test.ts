import { readFile } from 'node:fs/promises';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { parseYaml } from '../reading/parse';
import { metsaranta } from '../../../test/fixtures/metsaranta.server';
import { schemas, type DocumentKind } from './document-kinds';
import { publishedSchema } from './published';
import { schemaFile } from './publish.server';

const kinds = Object.keys(schemas) as DocumentKind[];
const fileOf = (kind: DocumentKind) =>
  kind === 'service-task' ? 'service-tasks/pohjoinen-tiimi.yaml' : `${kind}.yaml`;

test.each(kinds)('the published schema of %s is the one that validators use', async (kind) => {
  const file = new URL(`../../../config/schema/${schemaFile(kind)}`, import.meta.url);
  expect(await readFile(file, 'utf8')).toBe(publishedSchema(kind));
});

test.each(kinds)('the fixture fits the published schema of %s as any editor reads it', async (kind) => {
  const ajv = new Ajv({ strict: false });
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(publishedSchema(kind)) as object);
  const text = await readFile(`${metsaranta}/${fileOf(kind)}`, 'utf8');
  expect(validate(parseYaml({ file: kind, text }).value)).toBe(true);
});

test('whoever hovers over a key learns what it is, what holds without it and whether an approval binds it', () => {
  const published = publishedSchema('service-task');
  expect(published).toContain('How long the appointment is, in minutes.\\n\\n*Material*');
  expect(published).toContain('Left out: it is given in all units of its service task.\\n\\n*Material*');
  expect(published).toContain('"every client"');
  expect(published).not.toContain('"x-');
});
