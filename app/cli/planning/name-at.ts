import { identityOf } from '../../definitions/changes/identity';
import type { Documents } from '../../definitions/documents';
import { inLanguage, type Localised } from '../../domain/programme/language';
import type { NameAt } from './change-lines';

/** Names of things by their place in the documents: of the first that has something there. */
export function namesAt(...documents: readonly (Documents | undefined)[]): NameAt {
  const [first] = documents;
  const order = first?.programme.languages.required ?? [];
  const named = (thing: unknown) => {
    const name = (thing as { readonly name?: Localised } | undefined)?.name;
    return name === undefined ? undefined : inLanguage(name, order[0] ?? 'fi', order).text;
  };
  return (path) => {
    for (const one of documents) {
      const found = thingAt(one, path);
      if (found) return { name: named(found.thing) };
    }
    return undefined;
  };
}

/** The item of a list at a path; nothing when the last part of the path is a key. */
function thingAt(documents: unknown, path: readonly string[]): { readonly thing: unknown } | undefined {
  let here = documents;
  let isItem = false;
  for (const key of path) {
    isItem = Array.isArray(here);
    here = Array.isArray(here)
      ? here.find((item) => identityOf(item) === key)
      : (here as Readonly<Record<string, unknown>> | undefined)?.[key];
    if (here === undefined || here === null) return undefined;
  }
  return isItem ? { thing: here } : undefined;
}
