import { renamedIn } from '../former-ids';
import type { Check, Finding } from './book';
import { sheetsOf } from './sheets';

/** A former id is another id than today's. */
export const checkRenames: Check = (book) =>
  sheetsOf(book).flatMap(({ file, document }) =>
    renamedIn(document).flatMap(({ path, id, former }): Finding[] => {
      if (!former.includes(id)) return [];
      const message = `"${id}" is renamed from itself`;
      const at = { file, path: [...path, 'renamedFrom'], found: id };
      return [{ ...at, code: 'renamed-from-itself', message, label: 'its own id' }];
    }),
  );
