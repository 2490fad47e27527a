import type { Level, Right } from '../../domain/programme/role';
import type { Mend } from '../mending/mend';
import type { ProgrammeDocument } from '../schema/programme-schema';
import type { Check, Finding } from './book';

type Role = ProgrammeDocument['roles'][number];
type Duty = 'contactPerson' | 'proposing' | 'opening' | 'vacant';

const needs: Readonly<Record<Duty, { readonly right?: Right; readonly level?: Level }>> = {
  contactPerson: { level: 'serviceTask' },
  proposing: { right: 'proposeScope' },
  opening: { right: 'open' },
  // A move can fall vacant anywhere, so that whoever takes it has to be responsible everywhere.
  vacant: { level: 'programme' },
};

/** No role both approves a scope and opens by it, and every duty is given to a role that can do it. */
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

function bothHands(file: string, { roles, duties }: ProgrammeDocument, role: Role, index: number): Finding[] {
  const [open, approve] = [role.rights.indexOf('open'), role.rights.indexOf('approveScope')];
  if (open === -1 || approve === -1) return [];
  const othersHave = (right: Right) => roles.some((other) => other !== role && other.rights.includes(right));
  // Whoever has the duty to open keeps that right; approving is left to those who have it besides.
  const opens = duties.opening === role.id;
  const goes = opens ? approve : open;
  const canGo = othersHave(opens ? 'approveScope' : 'open');
  const mend: Mend[] = [{ do: 'remove', at: ['roles', index, 'rights', goes] }];
  return [
    {
      file,
      path: ['roles', index, 'rights', open],
      code: 'four-eyes',
      message: `the role "${role.id}" may both approve a scope and open by it`,
      label: 'with approveScope',
      ...(canGo && { mend }),
    },
  ];
}

/** Without an approver nothing can ever be opened; and the first definition has to let someone apply the next. */
const somebodyHas = { approveScope: 'approve a scope', applyDefinition: 'apply a definition' } as const;

function rightsNobodyHas(roles: readonly Role[], file: string): Finding[] {
  const needed = Object.entries(somebodyHas) as [keyof typeof somebodyHas, string][];
  return needed.flatMap(([right, what]): Finding[] => {
    if (roles.some(({ rights }) => rights.includes(right))) return [];
    const where = { file, path: ['roles'], onKey: true } as const;
    return [{ ...where, code: 'missing-right', message: `no role may ${what}`, label: `none has ${right}` }];
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
