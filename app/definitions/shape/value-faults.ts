import type { ErrorObject } from 'ajv';
import type { Fault } from '../diagnostic';
import type { Parsed } from '../reading/parse';
import { pathOf, placeAt } from '../reading/places';
import { criteriaToCome } from '../schema/criteria';
import type { DocumentKind } from '../schema/document-kinds';
import { emptyFault } from './empty-value';
import { repaired } from './repairs';
import type { ShapeFault } from './shape-fault';
import { wrongType, type ValueSchema } from './wrong-type';

/** What is wrong with a value itself, by the first rule that it breaks. */
export function valueFault(kind: DocumentKind, error: ErrorObject, parsed: Parsed): ShapeFault {
  const path = pathOf(error.instancePath);
  if (error.data === null) return emptyFault(kind, path, parsed);
  if (error.keyword === 'uniqueItems') return sameTwice(error, path);
  return { path, ...faultOf(error, parsed) };
}

function faultOf(error: ErrorObject, parsed: Parsed): Fault {
  const { keyword, params, instancePath } = error;
  const schema = (error.parentSchema ?? {}) as ValueSchema;
  const written = placeAt(parsed.places, instancePath).written ?? String(error.data);
  switch (keyword) {
    case 'type':
      return wrongType(schema, error.data, placeAt(parsed.places, instancePath), parsed.source);
    case 'enum':
      return notAllowed(written, (params.allowedValues as unknown[]).map(String));
    case 'minimum':
    case 'maximum':
      return {
        code: 'out-of-range',
        message: `${written} is out of range`,
        label: `has to be ${String(params.comparison)} ${String(params.limit)}`,
        found: written,
        replacement: String(params.limit),
      };
    case 'minItems':
    case 'minProperties':
      return tooFew(Number(params.limit), Object.keys(error.data as object).length);
    default:
      return wrongForm(schema, written);
  }
}

function tooFew(least: number, there: number): Fault {
  const message = there === 0 ? 'nothing in it' : `only ${there} in it`;
  return { code: 'too-few', message, label: `needs at least ${least}` };
}

function sameTwice({ params }: ErrorObject, path: string[]): ShapeFault {
  const [first, again] = [Number(params.i), Number(params.j)].toSorted((a, b) => a - b);
  const at = [...path, String(again)];
  return {
    path: at,
    code: 'same-twice',
    message: 'the same twice in a list',
    label: `equal to number ${Number(first) + 1}`,
    mend: [{ do: 'remove', at }],
  };
}

function notAllowed(found: string, allowed: readonly string[]): Fault {
  if (criteriaToCome.includes(found)) {
    const message = `the criterion "${found}" is not available yet`;
    return { code: 'criterion-to-come', message, label: 'cannot be judged yet', found, allowed };
  }
  const [only] = allowed;
  const isOne = allowed.length === 1 && only !== undefined;
  return {
    code: 'not-allowed',
    message: `"${found}" is not allowed here`,
    label: isOne ? `has to be ${only}` : 'not on the list',
    found,
    allowed,
    ...(isOne && { replacement: only }),
  };
}

function wrongForm(schema: ValueSchema, found: string): Fault {
  const suggestion = repaired(found, schema);
  return {
    code: 'wrong-form',
    message: found === '' ? 'an empty text' : `"${found}" has not the form that is needed`,
    label: `expected ${schema['x-expects'] ?? 'another form'}`,
    found,
    ...(suggestion !== undefined && { suggestion }),
  };
}
