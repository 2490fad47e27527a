import type { ErrorObject } from 'ajv';
import { diagnosticAt, type Diagnostic, type Fault } from '../diagnostic';
import { rangeAt } from '../reading/range';
import type { Parsed } from '../reading/parse';
import type { DocumentKind } from '../schema/document-kinds';
import { shapeErrors } from './validators';
import { keyFaults } from './key-faults';
import { valueFault } from './value-faults';

/** A fault with the part of the place that it is about. */
export interface ShapeFault {
  readonly fault: Fault;
  /** Under whose key or value: a JSON Pointer. */
  readonly at: string;
  readonly on: 'key' | 'value';
}

/** Keywords that only say that an inner schema failed; the inner schema has said it better. */
const echoes = new Set(['if', 'allOf', 'propertyNames']);

/** Checks a parsed file against the schema of its kind: one diagnostic a fault, however many rules it breaks. */
export function checkShape(kind: DocumentKind, parsed: Parsed): Diagnostic[] {
  const byPlace = new Map<string, ErrorObject[]>();
  for (const error of shapeErrors(kind, parsed.value)) {
    if (echoes.has(error.keyword)) continue;
    byPlace.set(error.instancePath, [...(byPlace.get(error.instancePath) ?? []), error]);
  }
  return [...byPlace]
    .flatMap(([at, errors]) => faultsAt(at, errors, parsed))
    .map(({ fault, at, on }) => diagnosticAt(parsed.source, rangeAt(parsed, at, on), fault));
}

function faultsAt(at: string, errors: readonly ErrorObject[], parsed: Parsed): ShapeFault[] {
  const wrongType = errors.find(({ keyword }) => keyword === 'type');
  if (wrongType) return [{ at, ...valueFault(wrongType, parsed, at) }];
  const ofKeys = errors.filter(
    (error) =>
      error.keyword === 'required' ||
      error.keyword === 'additionalProperties' ||
      error.propertyName !== undefined,
  );
  const ofValue = errors.find((error) => !ofKeys.includes(error));
  return [...keyFaults(at, ofKeys, parsed), ...(ofValue ? [{ at, ...valueFault(ofValue, parsed, at) }] : [])];
}
