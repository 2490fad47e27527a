import type { MetaArgs, MetaDescriptor } from '@remix-run/node';
import { isRouteErrorResponse, Links, Meta, Outlet, useRouteError } from '@remix-run/react';
import { useContext, type ReactNode } from 'react';
import { clientAddresses } from './components/clients/addresses';
import { PhoneLinks } from './components/clients/phone-links';
import { TryAgain } from './components/outage';
import { ReaderProvider } from './components/reader';
import { languages } from './domain/programme/language';
import { outageIn } from './http/outage';
import { Frame } from './http/page-frame';
import { RequestId } from './http/request-id';
import { staleForm } from './http/stale-form';
import type { Catalogue } from './i18n/catalogue';
import { catalogueOf } from './i18n/catalogues';
import clientStyles from './styles/client.css?url';
import staffStyles from './styles/staff.css?url';

/** A page that failed is named by the frame, which knows its language. */
export function meta({ error }: MetaArgs): MetaDescriptor[] {
  return error === undefined ? [{ title: 'Porras' }] : [];
}

/** The frame of every document. No `<Scripts />`: links and forms are the browser's own. */
export function Layout({ children }: { readonly children: ReactNode }) {
  const { language, forClients } = useContext(Frame);
  const error = useRouteError();
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
        {Boolean(error) && (
          <>
            <title>{`${explain(error, catalogueOf(language), forClients).title} – Porras`}</title>
            {/* A page brings its own style sheet; when the page failed, its links are gone with it. */}
            <link rel="stylesheet" href={forClients ? clientStyles : staffStyles} />
          </>
        )}
      </head>
      <body>{children}</body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const { language, forClients } = useContext(Frame);
  const words = catalogueOf(language);
  const error = useRouteError();
  const outage = isRouteErrorResponse(error) ? outageIn(error.data) : undefined;
  const { title, text, ours } = explain(error, words, forClients);
  const id = useContext(RequestId);
  return (
    <main className="wrap">
      <h1>{title}</h1>
      <p>{text}</p>
      {outage && (
        <ReaderProvider reader={{ language, order: languages, timeZone: 'UTC' }}>
          <TryAgain path={outage.path} sent={outage.sent} />
        </ReaderProvider>
      )}
      {ours && id !== undefined && (
        <p>
          {words.shell.errors.reference} <code>{id}</code>
        </p>
      )}
      {forClients && (
        <p>
          <PhoneLinks text={words.clients.emergency} />
        </p>
      )}
      <p>
        {forClients ? (
          <a href={clientAddresses[language]}>{words.clients.title}</a>
        ) : (
          <a href="/">{words.shell.errors.toFront}</a>
        )}
      </p>
    </main>
  );
}

interface Explained {
  readonly title: string;
  readonly text: string;
  /** Nobody expected it: only the log says more, by the id of the request. */
  readonly ours?: true;
}

function explain(error: unknown, { shell: { errors } }: Catalogue, forClients: boolean): Explained {
  const broken: Explained = { title: errors.brokenTitle, text: errors.broken, ours: true };
  if (!isRouteErrorResponse(error)) return broken;
  if (error.data === staleForm) return { title: errors.staleFormTitle, text: errors.staleForm };
  const { outage } = errors;
  switch (error.status) {
    case 503:
      return forClients
        ? { title: outage.clientsTitle, text: outage.clients }
        : { title: outage.title, text: outage.text, ours: true };
    case 403:
      return { title: errors.forbiddenTitle, text: errors.forbidden };
    case 404:
    // A form that was sent to a page without one.
    case 405:
      return { title: errors.notFoundTitle, text: errors.notFound };
    default:
      return broken;
  }
}
