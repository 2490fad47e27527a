import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ClientsPage } from '../components/clients/clients-page';
import { clientTitle } from '../components/clients/title';
import { clientsView } from './clients-page.server';

export { clientLinks as links } from '../components/clients/links';

export const loader = () => clientsView('fi');

/** A closing is to be seen at once. */
export const headers = () => ({ 'Cache-Control': 'no-store' });

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: clientTitle('fi', data) }];

export default function Booking() {
  return <ClientsPage {...useLoaderData<typeof loader>()} />;
}
