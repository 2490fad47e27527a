import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { vocabulary } from '../../schema/kit';
import { schemas, type DocumentKind } from '../schema/document-kinds';

const validators = new Map<DocumentKind, ValidateFunction>();

/** Everything that ajv has against a value's shape; nothing when it has the shape of its kind. */
export function shapeErrors(kind: DocumentKind, value: unknown): readonly ErrorObject[] {
  const validate = validators.get(kind) ?? compile(kind);
  return validate(value) ? [] : (validate.errors ?? []);
}

function compile(kind: DocumentKind): ValidateFunction {
  const ajv = new Ajv({ allErrors: true, verbose: true, strictRequired: false, allowUnionTypes: true });
  ajv.addVocabulary([...vocabulary]);
  addFormats(ajv, ['date']);
  const validate = ajv.compile(schemas[kind]);
  validators.set(kind, validate);
  return validate;
}
