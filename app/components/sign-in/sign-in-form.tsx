import { Button } from '../button';
import { Field } from '../field';
import { useCatalogue } from '../reader';

/** Signing in with an account of Porras's own. */
export function SignInForm({ to, email }: { readonly to: string; readonly email?: string | undefined }) {
  const { signIn } = useCatalogue();
  return (
    <form method="post">
      <input type="hidden" name="to" value={to} />
      <Field
        id="email"
        name="email"
        type="email"
        label={signIn.email}
        autoComplete="username"
        value={email}
        required
      />
      <Field
        id="password"
        name="password"
        type="password"
        label={signIn.password}
        autoComplete="current-password"
        required
      />
      <Button>{signIn.submit}</Button>
    </form>
  );
}
