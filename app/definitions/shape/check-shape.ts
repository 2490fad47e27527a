import type { ErrorObject } from 'ajv';
import type { Diagnostic } from '../diagnostic';
import { placed } from '../meaning/placed';
import { mostToldOfFile } from '../reading/limits';
import type { Parsed } from '../reading/parse';
import { pathOf } from '../reading/places';
import type { DocumentKind } from '../schema/document-kinds';
import { keyFaults } from './key-faults';
import type { ShapeFault } from './shape-fault';
import { shapeErrors } from './validators';
import { valueFault } from './value-faults';

/** Keywords that only say that an inner schema failed; the inner schema has said it better. */
const echoes = new Set(['if', 'allOf', 'propertyNames']);

/** Checks a parsed file against the schema of its kind: one diagnostic a fault, however many rules it breaks. */
export function checkShape(kind: DocumentKind, parsed: Parsed) {
  const byPlace = new Map<string, ErrorObject[]>();
  for (const error of shapeErrors(kind, parsed.value)) {
    if (echoes.has(error.keyword)) continue;
    const here = byPlace.get(error.instancePath);
    if (here) here.push(error);
    else byPlace.set(error.instancePath, [error]);
  }
  const { file } = parsed.source;
  const files = new Map([[file, parsed]]);
  const diagnostics: Diagnostic[] = [];
  let untold = 0;
  for (const [at, errors] of byPlace) {
    if (diagnostics.length >= mostToldOfFile) untold += errors.length;
    else {
      untold += Math.max(0, errors.length - mostToldOfFile);
      const faults = faultsAt(kind, at, errors.slice(0, mostToldOfFile), parsed);
      diagnostics.push(...faults.map((fault) => placed({ file, ...fault }, files)));
    }
  }
  return { diagnostics, untold };
}

function faultsAt(
  kind: DocumentKind,
  at: string,
  errors: readonly ErrorObject[],
  parsed: Parsed,
): ShapeFault[] {
  const wrongType = errors.find(({ keyword }) => keyword === 'type');
  if (wrongType) return [valueFault(kind, wrongType, parsed)];
  const ofKeys = errors.filter(
    (error) =>
      error.keyword === 'required' ||
      error.keyword === 'additionalProperties' ||
      error.propertyName !== undefined,
  );
  const ofValue = errors.find((error) => !ofKeys.includes(error));
  return [...keyFaults(pathOf(at), ofKeys, parsed), ...(ofValue ? [valueFault(kind, ofValue, parsed)] : [])];
}
