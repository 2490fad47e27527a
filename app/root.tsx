import type { LoaderFunctionArgs, MetaArgs, MetaDescriptor } from '@remix-run/node';
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import { useContext, type ReactNode } from 'react';
import { clientAddresses } from './components/clients/addresses';
import { PhoneLinks } from './components/clients/phone-links';
import { isClientPage, pageLanguage } from './http/language.server';
import { RequestId } from './http/request-id';
import { staleForm } from './http/stale-form';
import type { Catalogue } from './i18n/catalogue';
import { catalogueOf } from './i18n/catalogues';
import clientStyles from './styles/client.css?url';
import staffStyles from './styles/staff.css?url';

export async function loader({ request }: LoaderFunctionArgs) {
  return { language: await pageLanguage(request), forClients: isClientPage(request) };
}

export function meta({ error, data }: MetaArgs<typeof loader>): MetaDescriptor[] {
  if (error === undefined) return [{ title: 'Porras' }];
  return [{ title: `${explain(error, catalogueOf(data?.language ?? 'fi')).title} – Porras` }];
}

/** The frame of every document. No `<Scripts />`: links and forms are the browser's own. */
export function Layout({ children }: { readonly children: ReactNode }) {
  const { language, forClients } = usePage();
  // A page brings its own style sheet; when the page failed, its links are gone with it.
  const failed = Boolean(useRouteError());
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
        {failed && <link rel="stylesheet" href={forClients ? clientStyles : staffStyles} />}
      </head>
      <body>{children}</body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const { language, forClients } = usePage();
  const words = catalogueOf(language);
  const { title, text, ours } = explain(useRouteError(), words);
  const id = useContext(RequestId);
  return (
    <main className="wrap">
      <h1>{title}</h1>
      <p>{text}</p>
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

function usePage() {
  return useRouteLoaderData<typeof loader>('root') ?? ({ language: 'fi', forClients: false } as const);
}

interface Explained {
  readonly title: string;
  readonly text: string;
  /** Nobody expected it: only the log says more, by the id of the request. */
  readonly ours?: true;
}

function explain(error: unknown, { shell: { errors } }: Catalogue): Explained {
  const broken: Explained = { title: errors.brokenTitle, text: errors.broken, ours: true };
  if (!isRouteErrorResponse(error)) return broken;
  if (error.data === staleForm) return { title: errors.staleFormTitle, text: errors.staleForm };
  switch (error.status) {
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
