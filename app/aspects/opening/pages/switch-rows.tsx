import { ButtonLink } from '../../../components/button';
import { State } from '../../../components/mark';
import { useCatalogue } from '../../../components/reader';
import { Rows, type RowsRow } from '../../../components/rows';
import { Stair } from '../../../components/stair';
import type { SwitchRow } from './service-row';

/** Services, or the units of one, each with its one clear act. */
export function SwitchRows({
  labelledBy,
  nameColumn,
  rows,
}: {
  readonly labelledBy: string;
  readonly nameColumn: string;
  readonly rows: readonly SwitchRow[];
}) {
  const { columns } = useCatalogue().switchboard;
  return (
    <Rows
      labelledBy={labelledBy}
      columns={[
        { head: nameColumn, rowHeader: true },
        { head: columns.step },
        { head: columns.gate },
        { head: columns.act, act: true },
      ]}
      rows={rows.map((row): RowsRow => ({
        id: row.id,
        cells: [
          <Name key="name" row={row} />,
          <Step key="step" row={row} />,
          <Gate key="gate" row={row} />,
          <Acts key="acts" row={row} />,
        ],
      }))}
    />
  );
}

function Name({ row: { name, href, under } }: { readonly row: SwitchRow }) {
  return (
    <>
      {href === undefined ? name : <a href={href}>{name}</a>}
      {under !== undefined && <span className="under">{under}</span>}
    </>
  );
}

function Step({ row: { stair } }: { readonly row: SwitchRow }) {
  const { steps, reached, name, count } = stair;
  return (
    <span className="on">
      <Stair steps={steps} reached={reached} />
      <span>
        <b>{name}</b>
        {count !== undefined && `, ${count}`}
      </span>
    </span>
  );
}

function Gate({ row: { gate, stranded, dated } }: { readonly row: SwitchRow }) {
  const { withdraw } = useCatalogue().switchboard;
  return (
    <>
      {gate && (gate.shape ? <State shape={gate.shape}>{gate.text}</State> : gate.text)}
      {gate?.note !== undefined && <span className="under">{gate.note}</span>}
      {stranded.map((said) => (
        <span key={said} className="under">
          <State shape="stop">{said}</State>
        </span>
      ))}
      {dated.map(({ text: said, heldBack, href }) => (
        <span key={said} className="under">
          {heldBack ? <State shape="stop">{said}</State> : said}{' '}
          {href !== undefined && (
            <a href={href}>
              {withdraw}
              <span className="sr">: {said}</span>
            </a>
          )}
        </span>
      ))}
    </>
  );
}

function Acts({ row: { name, open, close, instead } }: { readonly row: SwitchRow }) {
  const { down } = useCatalogue().switchboard;
  return (
    <span className="acts">
      {open && (
        <ButtonLink href={open.href} about={name}>
          {open.label}
        </ButtonLink>
      )}
      {close && (
        <ButtonLink href={close.href} about={name} kind="plainly">
          {down}
        </ButtonLink>
      )}
      {instead !== undefined && instead !== '' && <span className="quiet">{instead}</span>}
    </span>
  );
}
