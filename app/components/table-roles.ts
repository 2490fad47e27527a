/**
 * The roles that tables have by themselves, said aloud: on a phone our tables are laid out as blocks,
 * and browsers take the roles away from whatever `display` changes.
 */
export const tableRoles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader', scope: 'col' },
  rowHeader: { role: 'rowheader', scope: 'row' },
  cell: { role: 'cell' },
} as const;
