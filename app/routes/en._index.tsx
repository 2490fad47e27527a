import { redirect } from '@remix-run/node';
import { clientAddresses } from '../components/clients/addresses';

/** Who cuts the address of the clients' page short is still a client. */
export const loader = () => redirect(clientAddresses.en);
