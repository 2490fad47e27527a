import { Fragment, type ReactNode } from 'react';
import { inLanguage, languages, type Language, type Localised } from '../../domain/programme/language';
import { LocalisedText, useName } from '../localised-text';
import { ReaderProvider, useCatalogue, useReader } from '../reader';
import { ClientFrame } from './client-frame';
import { Offers } from './offers';
import { PhoneLinks } from './phone-links';
import { PhoneServices } from './phone-services';
import type { ProgrammeForClients } from './view';

export interface ClientsView {
  readonly language: Language;
  readonly demo: boolean;
  readonly programmes: readonly ProgrammeForClients[];
}

/** What clients can book today, and how to book the rest. Of several counties, each has a part of its own. */
export function ClientsPage({ language, demo, programmes }: ClientsView) {
  const several = programmes.length > 1;
  const [first] = programmes;
  return (
    <In language={language} order={first?.order ?? languages}>
      <Frame demo={demo} programmes={programmes} several={several}>
        {programmes.map((programme) => (
          <In key={programme.id} language={language} order={programme.order}>
            <Programme programme={programme} several={several} />
          </In>
        ))}
      </Frame>
    </In>
  );
}

function In({
  language,
  order,
  children,
}: {
  readonly language: Language;
  readonly order: readonly Language[];
  readonly children: ReactNode;
}) {
  return <ReaderProvider reader={{ language, order, timeZone: 'UTC' }}>{children}</ReaderProvider>;
}

interface Parts {
  readonly programmes: readonly ProgrammeForClients[];
  readonly several: boolean;
}

function Frame({
  demo,
  programmes,
  several,
  children,
}: Parts & { readonly demo: boolean; readonly children: ReactNode }) {
  const { clients } = useCatalogue();
  const [first] = programmes;
  const open = programmes.some(({ offers }) => offers.length > 0);
  return (
    <ClientFrame
      county={!several && first && <LocalisedText of={first.county} />}
      title={clients.title}
      lede={open ? clients.lede : clients.nothingOnline}
      demo={demo}
      foot={<Foot programmes={programmes} several={several} />}
    >
      {children}
    </ClientFrame>
  );
}

function Programme({
  programme,
  several,
}: {
  readonly programme: ProgrammeForClients;
  readonly several: boolean;
}) {
  const { clients } = useCatalogue();
  const name = useName();
  const { id, county, offers, byPhone, general, urgentHelp } = programme;
  const heading = (text: string) => (several ? clients.inCounty(text, name(county)) : text);
  return (
    <>
      {offers.length > 0 && (
        <section aria-labelledby={`${id}-online`}>
          <h2 id={`${id}-online`}>{heading(clients.online)}</h2>
          <p className="leaves">{clients.leaves}</p>
          <Offers offers={offers} />
        </section>
      )}
      <section aria-labelledby={`${id}-urgent`}>
        <h2 id={`${id}-urgent`}>{heading(clients.urgent)}</h2>
        <Urgent text={urgentHelp} />
      </section>
      <section aria-labelledby={`${id}-phone`}>
        <h2 id={`${id}-phone`}>{heading(clients.byPhone)}</h2>
        <PhoneServices groups={byPhone} general={general} />
      </section>
    </>
  );
}

function Urgent({ text }: { readonly text: Localised }) {
  const { language, order } = useReader();
  const shown = inLanguage(text, language, order);
  return (
    <p lang={shown.language === language ? undefined : shown.language}>
      <PhoneLinks text={shown.text} />
    </p>
  );
}

function Foot({ programmes, several }: Parts) {
  const { clients } = useCatalogue();
  const name = useName();
  return programmes.map(({ id, county, privacy, accessibility, feedback }) => {
    const said = (text: string) => (several ? clients.inCounty(text, name(county)) : text);
    return (
      <Fragment key={id}>
        <a href={name(privacy)}>{said(clients.privacy)}</a>
        <a href={name(accessibility)}>{said(clients.accessibility)}</a>
        <a href={feedback}>{said(clients.feedback)}</a>
      </Fragment>
    );
  });
}
