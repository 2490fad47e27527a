import { ButtonLink } from '../button';
import { Refused } from '../notice';
import { PageHead } from '../page-head';
import { useCatalogue } from '../reader';
import { ActForm } from './act-form';
import type { ActFormView } from './form-view';

/** An act on a page of its own: where a form leads that could not be taken, with all that was typed. */
export function ActPage({
  form,
  back,
  csrf,
  refusal,
}: {
  readonly form: ActFormView;
  readonly back: string;
  readonly csrf: string;
  readonly refusal?: string | undefined;
}) {
  const { back: backwards } = useCatalogue().acts;
  return (
    <>
      <PageHead title={form.title} lede={form.about}>
        {refusal !== undefined && <Refused>{refusal}</Refused>}
      </PageHead>
      <ActForm form={form} csrf={csrf}>
        <ButtonLink href={back} kind="second">
          {backwards}
        </ButtonLink>
      </ActForm>
    </>
  );
}
