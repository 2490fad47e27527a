import { renamedIn, type Renamed } from '../former-ids';
import type { Check, Finding } from './book';
import { circlesOf } from './circles';
import { sheetsOf } from './sheets';

/** A former id is another id than today's, and following former ids never comes back. */
export const checkRenames: Check = (book) => {
  const renamed = sheetsOf(book).flatMap(({ file, document }) =>
    renamedIn(document).map((one) => ({ file, ...one })),
  );
  return [...renamed.flatMap(fromItself), ...inCircles(renamed)];
};

type Placed = Renamed & { readonly file: string };

function fromItself({ file, path, id, former }: Placed): Finding[] {
  if (!former.includes(id)) return [];
  const key = [...path, 'renamedFrom'];
  const at = former.length === 1 ? key : [...key, former.indexOf(id)];
  const message = `"${id}" is renamed from itself`;
  return [
    {
      file,
      path: at,
      code: 'renamed-from-itself',
      message,
      label: 'its own id',
      found: id,
      mend: [{ do: 'remove', at }],
    },
  ];
}

/** Ids of one kind that were each other's: nobody could tell whose history is whose. */
function inCircles(renamed: readonly Placed[]): Finding[] {
  const nameOf = ({ list, owner = '' }: Placed, id: string) => [list, owner, id].join('\n');
  const ways = renamed.flatMap((one) =>
    one.former
      .filter((id) => id !== one.id)
      .map((id) => ({ from: nameOf(one, one.id), to: nameOf(one, id), one, id })),
  );
  return circlesOf(ways).flatMap((circle): Finding[] => {
    const [first] = circle;
    if (!first) return [];
    const ids = circle.map(({ one }) => one.id);
    const { one, id } = first;
    return [
      {
        file: one.file,
        path: [...one.path, 'renamedFrom'],
        code: 'rename-cycle',
        message: `renamed in a circle: ${[...ids, one.id].join(' ← ')}`,
        label: 'leads back here',
        found: id,
      },
    ];
  });
}
