import type { ReactNode } from 'react';
import { tableRoles } from './table-roles';

export interface RowsColumn {
  readonly head: string;
  /** The cell that names its row. */
  readonly rowHeader?: boolean;
  /** Said before the cell on a phone, where the head does not show. */
  readonly label?: string;
  readonly width?: 's' | 'm' | 'l';
  /** Acts stand at the right edge. */
  readonly act?: boolean;
}

export interface RowsRow {
  readonly id: string;
  readonly cells: readonly ReactNode[];
  readonly chosen?: boolean;
}

/** Any table of the staff side but the picture. On a phone each row becomes a block; the roles stay. */
export function Rows({
  labelledBy,
  columns,
  rows,
}: {
  readonly labelledBy: string;
  readonly columns: readonly RowsColumn[];
  readonly rows: readonly RowsRow[];
}) {
  const fixed = columns.some(({ width }) => width !== undefined);
  return (
    <table className={fixed ? 'rows fixed' : 'rows'} {...tableRoles.table} aria-labelledby={labelledBy}>
      <colgroup>
        {columns.map(({ head, width }) => (
          <col key={head} className={width && `w-${width}`} />
        ))}
      </colgroup>
      <thead {...tableRoles.group}>
        <tr {...tableRoles.row}>
          {columns.map(({ head, act }) => (
            <th key={head} {...tableRoles.columnHeader} className={act ? 'act' : undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...tableRoles.group}>
        {rows.map(({ id, cells, chosen }) => (
          <tr key={id} {...tableRoles.row} className={chosen ? 'chosen' : undefined}>
            {columns.map((column, index) => (
              <Cell key={column.head} column={column}>
                {cells[index]}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ column, children }: { readonly column: RowsColumn; readonly children: ReactNode }) {
  if (column.rowHeader) {
    return <th {...tableRoles.rowHeader}>{children}</th>;
  }
  return (
    <td {...tableRoles.cell} className={column.act ? 'act' : undefined} data-k={column.label}>
      {children}
    </td>
  );
}
