import { ButtonLink } from '../../../components/button';
import { Kill } from '../../../components/decide';
import { State } from '../../../components/mark';
import { Done } from '../../../components/notice';
import { PageHead } from '../../../components/page-head';
import { useCatalogue } from '../../../components/reader';
import { Rows, type RowsRow } from '../../../components/rows';
import type { OrderLine } from './orders';
import { SwitchRows } from './switch-rows';
import type { SwitchboardView, UnitsView } from './view';

/** Orders to confirm, then every service with its one act, then closing everything. */
export function SwitchboardPage({
  view: { headline, lede, orders, rows, emergency },
  done,
}: {
  readonly view: SwitchboardView;
  readonly done?: string | undefined;
}) {
  const { switchboard } = useCatalogue();
  return (
    <>
      <PageHead over={switchboard.title} title={headline} lede={lede}>
        {done !== undefined && <Done>{done}</Done>}
      </PageHead>
      {orders.length > 0 && (
        <section aria-labelledby="orders">
          <h2 id="orders">{switchboard.toConfirm}</h2>
          <Orders orders={orders} />
        </section>
      )}
      <section aria-labelledby="services">
        <h2 id="services" className={orders.length > 0 ? undefined : 'sr'}>
          {switchboard.table}
        </h2>
        {rows.length === 0 ? (
          <p className="quiet">{switchboard.nothingHere}</p>
        ) : (
          <SwitchRows labelledBy="services" nameColumn={switchboard.columns.service} rows={rows} />
        )}
      </section>
      {emergency !== undefined && (
        <Kill id="kill">
          <p>
            <ButtonLink href={emergency} kind="stop">
              {switchboard.killAct}
            </ButtonLink>
          </p>
        </Kill>
      )}
    </>
  );
}

/** One service, unit by unit. */
export function UnitsPage({ view: { service, serviceTask, rows } }: { readonly view: UnitsView }) {
  const { switchboard } = useCatalogue();
  return (
    <>
      <PageHead crumb={serviceTask} title={switchboard.unitsOf(service)} />
      <section aria-labelledby="units">
        <h2 id="units" className="sr">
          {switchboard.units}
        </h2>
        <SwitchRows labelledBy="units" nameColumn={switchboard.unitColumn} rows={rows} />
      </section>
    </>
  );
}

function Orders({ orders }: { readonly orders: readonly OrderLine[] }) {
  const { columns } = useCatalogue().switchboard;
  return (
    <Rows
      labelledBy="orders"
      columns={[
        { head: columns.service, rowHeader: true },
        { head: columns.order },
        { head: columns.deadline },
        { head: columns.act, act: true },
      ]}
      rows={orders.map((order): RowsRow => ({
        id: order.id,
        cells: [
          <Service key="service" order={order} />,
          <What key="what" order={order} />,
          <Deadline key="deadline" order={order} />,
          <Acts key="acts" order={order} />,
        ],
      }))}
    />
  );
}

function Service({ order: { service, units } }: { readonly order: OrderLine }) {
  return (
    <>
      {service}
      <span className="under">{units}</span>
    </>
  );
}

function What({ order: { what, by } }: { readonly order: OrderLine }) {
  return (
    <>
      {what}
      <span className="under">{by}</span>
    </>
  );
}

function Deadline({ order: { late, confirmBy } }: { readonly order: OrderLine }) {
  const { switchboard } = useCatalogue();
  if (!late) return <>{confirmBy}</>;
  return (
    <>
      <State shape="stop">{switchboard.late}</State>
      <span className="under">{confirmBy}</span>
    </>
  );
}

function Acts({ order: { service, confirm, withdraw } }: { readonly order: OrderLine }) {
  const { switchboard } = useCatalogue();
  return (
    <span className="acts">
      {confirm !== undefined && (
        <ButtonLink href={confirm} about={service}>
          {switchboard.confirm}
        </ButtonLink>
      )}
      {withdraw !== undefined && (
        <ButtonLink href={withdraw} about={service} kind="plainly">
          {switchboard.withdraw}
        </ButtonLink>
      )}
    </span>
  );
}
