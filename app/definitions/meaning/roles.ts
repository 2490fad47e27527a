import type { Level, Right } from '../../domain/programme/role';
import type { Check, Finding } from './book';

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
  const both = document.roles.flatMap(({ id, rights }, index): Finding[] => {
    const open = rights.indexOf('open');
    if (open === -1 || !rights.includes('approveScope')) return [];
    const message = `the role "${id}" may both approve a scope and open by it`;
    return [
      {
        file,
        path: ['roles', index, 'rights', open],
        code: 'four-eyes',
        message,
        label: 'with approveScope',
      },
    ];
  });
  const duties = (Object.keys(needs) as Duty[]).flatMap((duty): Finding[] => {
    const role = document.roles.find(({ id }) => id === document.duties[duty]);
    if (!role) return [];
    const { right, level } = needs[duty];
    const where = { file, path: ['duties', duty], found: role.id };
    return [
      ...(right && !role.rights.includes(right)
        ? [
            {
              ...where,
              code: 'missing-right',
              message: `the role "${role.id}" has not the right ${right}`,
              label: `${duty} needs it`,
            } as const,
          ]
        : []),
      ...(level && role.level !== level
        ? [
            {
              ...where,
              code: 'wrong-level',
              message: `the role "${role.id}" is held in ${places[role.level]}`,
              label: `${duty} is held in ${places[level]}`,
            } as const,
          ]
        : []),
    ];
  });
  return [...both, ...rightsNobodyHas(document.roles, file), ...duties];
};

/** Without an approver nothing can ever be opened; and the first definition has to let someone apply the next. */
const somebodyHas = { approveScope: 'approve a scope', applyDefinition: 'apply a definition' } as const;

function rightsNobodyHas(roles: readonly { readonly rights: readonly Right[] }[], file: string): Finding[] {
  const needed = Object.entries(somebodyHas) as [keyof typeof somebodyHas, string][];
  return needed.flatMap(([right, what]): Finding[] => {
    if (roles.some(({ rights }) => rights.includes(right))) return [];
    const where = { file, path: ['roles'], onKey: true } as const;
    return [{ ...where, code: 'missing-right', message: `no role may ${what}`, label: `none has ${right}` }];
  });
}

const places: Readonly<Record<Level, string>> = {
  programme: 'the programme',
  serviceTask: 'a service task',
  unit: 'a unit',
};
