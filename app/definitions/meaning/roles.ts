import { rights, type Right } from '../../aspects';
import type { Level, RightRule } from '../../domain/programme/role';
import type { Mend } from '../mending/mend';
import type { ProgrammeDocument } from '../schema/programme-schema';
import type { Check, Finding } from './book';

type Role = Omit<ProgrammeDocument['roles'][number], 'rights'> & { readonly rights: readonly string[] };
type Duty = 'contactPerson' | 'proposing' | 'opening' | 'vacant';

const needs: Readonly<Record<Duty, { readonly right?: Right; readonly level?: Level }>> = {
  contactPerson: { level: 'serviceTask' },
  proposing: { right: 'proposeScope' },
  opening: { right: 'open' },
  // A move can fall vacant anywhere, so that whoever takes it has to be responsible everywhere.
  vacant: { level: 'programme' },
};

const every = Object.entries<RightRule>(rights);

/** No role has both of two rights that stay apart, some role has each that is needed, and duties fit their roles. */
export const checkRoles: Check = ({ programme }) => {
  if (!programme) return [];
  const { file, document } = programme;
  const { roles, duties } = document;
  const byId = new Map(roles.map((role) => [role.id, role]));
  return [
    ...roles.flatMap((role, index) => bothHands(file, document, role, index)),
    ...rightsNobodyHas(roles, file),
    ...(Object.keys(needs) as Duty[]).flatMap((duty) => {
      const role = byId.get(duties[duty]);
      if (!role) return [];
      const { right, level } = needs[duty];
      return [
        ...(right && !role.rights.includes(right) ? [withoutRight(file, duty, role, right)] : []),
        ...(level && role.level !== level ? [atWrongLevel(file, duty, role, level, roles)] : []),
      ];
    }),
  ];
};

function bothHands(
  file: string,
  { roles, duties }: { readonly roles: readonly Role[]; readonly duties: ProgrammeDocument['duties'] },
  role: Role,
  index: number,
): Finding[] {
  const { id, rights: own } = role;
  const keeps = (Object.keys(needs) as Duty[]).flatMap((duty) =>
    duties[duty] === id ? (needs[duty].right ?? []) : [],
  );
  return every.flatMap(([right, { apartFrom }]): Finding[] => {
    if (!apartFrom || !own.includes(right) || !own.includes(apartFrom.right)) return [];
    // Whoever has the duty for a right keeps it; the other is left to those who have it besides.
    const goes = keeps.some((kept) => kept === right) ? apartFrom.right : right;
    const canGo = roles.some((other) => other !== role && other.rights.includes(goes));
    const placeOf = (one: string) => ['roles', index, 'rights', own.indexOf(one)];
    const mend: Mend[] = [{ do: 'remove', at: placeOf(goes) }];
    return [
      {
        file,
        path: placeOf(right),
        code: 'four-eyes',
        message: `the role "${id}" may both ${apartFrom.both}`,
        label: `with ${apartFrom.right}`,
        ...(canGo && { mend }),
      },
    ];
  });
}

function rightsNobodyHas(roles: readonly Role[], file: string): Finding[] {
  return every.flatMap(([right, { needed }]): Finding[] => {
    if (needed === undefined || roles.some((role) => role.rights.includes(right))) return [];
    const where = { file, path: ['roles'], onKey: true } as const;
    return [
      { ...where, code: 'missing-right', message: `no role may ${needed}`, label: `none has ${right}` },
    ];
  });
}

function withoutRight(file: string, duty: Duty, role: Role, right: Right): Finding {
  return {
    file,
    path: ['duties', duty],
    code: 'missing-right',
    message: `the role "${role.id}" has not the right ${right}`,
    label: `${duty} needs it`,
    found: role.id,
  };
}

function atWrongLevel(file: string, duty: Duty, role: Role, level: Level, roles: readonly Role[]): Finding {
  const allowed = roles.filter((other) => other.level === level).map(({ id }) => id);
  const [only] = allowed;
  return {
    file,
    path: ['duties', duty],
    code: 'wrong-level',
    message: `the role "${role.id}" is held in ${places[role.level]}`,
    label: `${duty} is held in ${places[level]}`,
    found: role.id,
    allowed,
    ...(allowed.length === 1 && only !== undefined && { replacement: only }),
  };
}

const places: Readonly<Record<Level, string>> = {
  programme: 'the programme',
  serviceTask: 'a service task',
  unit: 'a unit',
};
