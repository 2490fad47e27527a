import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ActPage } from '../components/acts/act-page';
import { Denied } from '../components/staff-page/denied';
import { StaffPage } from '../components/staff-page/staff-page';
import { askedAct, recordAct } from './act-form.server';

export { staffLinks as links } from '../components/staff-page/links';

export async function loader({ request, params }: LoaderFunctionArgs) {
  return askedAct({ request, params });
}

export async function action({ request, params }: LoaderFunctionArgs) {
  return recordAct({ request, params });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data && ('denied' in data ? data.denied.title : data.form.title)} – Porras` },
];

export default function ActToRecord() {
  const loaded = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <StaffPage page={loaded.page}>
      {'denied' in loaded ? (
        <Denied {...loaded.denied} />
      ) : (
        <ActPage
          form={sent?.form ?? loaded.form}
          back={loaded.back}
          csrf={loaded.page.csrf}
          refusal={sent?.refusal}
        />
      )}
    </StaffPage>
  );
}
