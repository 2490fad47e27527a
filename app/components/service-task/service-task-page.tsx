import { ActUnfolding } from '../acts/act-form';
import { addressesIn } from '../addresses';
import { Gate, type GateLine } from '../gate';
import { Entries } from '../history/entries';
import { State } from '../mark';
import { Done } from '../notice';
import { PageHead } from '../page-head';
import { useCatalogue } from '../reader';
import { Rows, type RowsRow } from '../rows';
import { Stair } from '../stair';
import { Stairs } from '../stairs';
import type { AspectLine } from './aspects';
import type { CriterionLine } from './gate-view';
import type { ServiceLine } from './services';
import type { ServiceTaskView } from './view';

/** A service task: readiness first, then its services and parts, then its history. */
export function ServiceTaskPage({
  view,
  csrf,
  done,
}: {
  readonly view: ServiceTaskView;
  readonly csrf: string;
  /** What the reader has just recorded. */
  readonly done?: string | undefined;
}) {
  const { shell, serviceTask, history, words } = useCatalogue();
  const { overview, title, lede, stairs, gate, services, aspects, deviations, wholeHistory } = view;
  return (
    <>
      <PageHead crumb={{ href: overview, name: shell.nav.overview }} title={title} lede={lede}>
        {done !== undefined && <Done>{done}</Done>}
      </PageHead>
      {stairs && <Stairs label={stairs.label} steps={stairs.steps} reached={stairs.reached} />}
      {gate && (
        <section aria-labelledby="gate">
          <h2 id="gate">{gate.heading}</h2>
          <Gate lines={gate.lines.map((line) => gateLine(line, csrf))} />
          {gate.course !== '' && <p className="small quiet after">{gate.course}</p>}
        </section>
      )}
      {services.length > 0 && (
        <section aria-labelledby="services">
          <h2 id="services">{serviceTask.services}</h2>
          <Services services={services} />
        </section>
      )}
      {aspects.length > 0 && (
        <section aria-labelledby="parts">
          <h2 id="parts">{serviceTask.parts}</h2>
          <Aspects aspects={aspects} />
        </section>
      )}
      {deviations.length > 0 && (
        <section aria-labelledby="deviations">
          <h2 id="deviations">{serviceTask.deviations}</h2>
          <ul className="brief">
            {deviations.map(({ what, reason }) => (
              <li key={what}>
                <p>
                  <b>{what}</b>
                </p>
                <p>{reason}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="history">
        <h2 id="history">{serviceTask.history}</h2>
        {view.history.map(({ day, entries }) => (
          <div key={day} className="day">
            <h3>{words.dates.heading(day)}</h3>
            <Entries entries={entries} eventHref={addressesIn(view.programme).event} />
          </div>
        ))}
        <p className="after">
          <a href={wholeHistory.href}>{history.whole(wholeHistory.count)}</a>
        </p>
      </section>
    </>
  );
}

function gateLine(
  { id, met, title, missing, action, turn, days, evidence, acts }: CriterionLine,
  csrf: string,
): GateLine {
  return {
    id,
    met,
    title,
    body: missing !== undefined && (
      <>
        <p>
          {missing} {action && <a href={action.href}>{action.label}</a>}
        </p>
        {acts.map((form) => (
          <ActUnfolding key={form.id} form={form} csrf={csrf} />
        ))}
      </>
    ),
    turn: met ? (
      evidence.map(({ text, href }) => (
        <a key={href} href={href} className="line">
          {text}
        </a>
      ))
    ) : (
      <>
        {turn && (
          <>
            <b>{turn.who}</b>
            {turn.when}
          </>
        )}
        {days.map(({ text, late }) => (
          <span key={text} className={late ? 'line alert' : 'line quiet'}>
            {text}
          </span>
        ))}
      </>
    ),
  };
}

function Services({ services }: { readonly services: readonly ServiceLine[] }) {
  const { columns } = useCatalogue().serviceTask;
  return (
    <Rows
      labelledBy="services"
      columns={[
        { head: columns.service, rowHeader: true, width: 'l' },
        { head: columns.step, width: 'm' },
        { head: columns.units, width: 'l' },
        { head: columns.next, label: `${columns.next}:` },
      ]}
      rows={services.map((service): RowsRow => ({
        id: service.id,
        cells: [
          service.name,
          <Step key="step" service={service} />,
          <Units key="units" service={service} />,
          service.next,
        ],
      }))}
    />
  );
}

function Step({ service: { step } }: { readonly service: ServiceLine }) {
  if (!step) return null;
  return (
    <span className="on">
      <Stair steps={step.steps} reached={step.reached} />
      <span>
        <b>{step.name}</b>
        {step.count !== undefined && `, ${step.count}`}
      </span>
    </span>
  );
}

function Units({ service: { name, summary, units, unfold, isUnfolded } }: { readonly service: ServiceLine }) {
  if (unfold !== undefined) {
    return (
      <a href={unfold}>
        {summary}
        <span className="sr">: {name}</span>
      </a>
    );
  }
  if (units.length === 0) return <>{summary}</>;
  return (
    <details className="units" open={isUnfolded}>
      <summary>{summary}</summary>
      <ul>
        {units.map(({ key, name, step, href }) => (
          <li key={key}>
            <a href={href}>{name}</a> {step}
          </li>
        ))}
      </ul>
    </details>
  );
}

const shapes = { done: 'met', 'under-way': 'going', ahead: 'unmet' } as const;

function Aspects({ aspects }: { readonly aspects: readonly AspectLine[] }) {
  const { serviceTask, words } = useCatalogue();
  const { columns } = serviceTask;
  return (
    <Rows
      labelledBy="parts"
      columns={[
        { head: columns.part, rowHeader: true, width: 'l' },
        { head: columns.state, width: 'm' },
        { head: columns.standing },
      ]}
      rows={aspects.map(({ id, name, stage, text, href }): RowsRow => ({
        id,
        cells: [
          name,
          <State key="state" shape={shapes[stage]}>
            {words.phase[stage]}
          </State>,
          href === undefined ? (
            text
          ) : (
            <a key="text" href={href}>
              {text}
            </a>
          ),
        ],
      }))}
    />
  );
}
