import type { ReactNode } from 'react';
import { softHyphens } from '../i18n/soft-hyphens';
import type { PhaseStage } from '../judgement/phases';
import { PhaseBar } from './phase-bar';
import { useCatalogue } from './reader';
import { Stair } from './stair';
import { tableRoles } from './table-roles';

export interface PicturePhase {
  readonly stage: PhaseStage;
  /** 0–1 */
  readonly share?: number | undefined;
  /** A short day under the word: done on, planned for, late by. */
  readonly when?: string | undefined;
}

export interface PictureRow {
  readonly id: string;
  readonly name: ReactNode;
  /** Its own page; nothing for what has none. */
  readonly href?: string;
  /** The furthest step; nothing for what has no stair. */
  readonly stair?: {
    readonly steps: number;
    readonly reached: number;
    readonly name: string;
    readonly count: string;
  };
  /** Nothing for a phase in which it has no part. */
  readonly phases: readonly (PicturePhase | null)[];
  /** Obstacle, whose move, next step: paragraphs. */
  readonly move: ReactNode;
}

export interface PictureProps {
  readonly labelledBy: string;
  readonly nameColumn: string;
  readonly moveColumn: string;
  /** Names of the phases, short; as many as each row has. */
  readonly phases: readonly string[];
  readonly rows: readonly PictureRow[];
}

/** What is rolled out, by phases. A table that reads as a list on a phone and keeps its roles there. */
export function PhasePicture({ labelledBy, nameColumn, moveColumn, phases, rows }: PictureProps) {
  return (
    <table className={`picture of-${phases.length}`} {...tableRoles.table} aria-labelledby={labelledBy}>
      <colgroup>
        <col className="c-name" />
        <col span={phases.length} />
        <col className="c-move" />
      </colgroup>
      <thead {...tableRoles.group}>
        <tr {...tableRoles.row}>
          <th {...tableRoles.columnHeader}>{nameColumn}</th>
          {phases.map((name, index) => (
            <th key={name} {...tableRoles.columnHeader}>
              <span className="no">{index + 1}</span>
              {softHyphens(name)}
            </th>
          ))}
          <th {...tableRoles.columnHeader} className="move">
            {moveColumn}
          </th>
        </tr>
      </thead>
      <tbody {...tableRoles.group}>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row: { name, href, stair, phases, move } }: { readonly row: PictureRow }) {
  return (
    <tr {...tableRoles.row}>
      <th {...tableRoles.rowHeader}>
        <div className={stair ? 'stands' : undefined}>
          {stair && <Stair steps={stair.steps} reached={stair.reached} size="row" />}
          <div>
            {href === undefined ? <b>{name}</b> : <a href={href}>{name}</a>}
            {stair && (
              <span className="step">
                <b>{stair.name}</b>, {stair.count}
              </span>
            )}
          </div>
        </div>
      </th>
      {phases.map((phase, index) => (
        <Phase key={index} phase={phase} number={index + 1} />
      ))}
      <td {...tableRoles.cell} className="move">
        {move}
      </td>
    </tr>
  );
}

function Phase({ phase, number }: { readonly phase: PicturePhase | null; readonly number: number }) {
  const words = useCatalogue().words.phase;
  if (!phase) return <td {...tableRoles.cell} className="ph" />;
  const { stage, share, when } = phase;
  return (
    <td {...tableRoles.cell} className={`ph ${stage}`} data-no={number}>
      <PhaseBar stage={stage} share={share ?? 0} />
      <span className="w">{words[stage]}</span>
      {when !== undefined && <span className="d num">{when}</span>}
    </td>
  );
}
