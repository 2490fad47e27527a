import { Button } from '../button';
import { Field } from '../field';
import { useCatalogue } from '../reader';

/** Setting a password by a one-time link. */
export function NewPasswordForm({
  email,
  shortest,
  longest,
  fault,
}: {
  readonly email: string;
  /** The bounds of a password's length, in signs. */
  readonly shortest: number;
  readonly longest: number;
  readonly fault?: 'too-short' | 'too-long' | undefined;
}) {
  const words = useCatalogue().signIn.newPassword;
  return (
    <form method="post">
      {/* Tells a password manager whose password it is to keep. */}
      <input type="email" name="email" autoComplete="username" value={email} hidden readOnly />
      <Field
        id="password"
        name="password"
        type="password"
        label={words.field}
        hint={words.hint(shortest)}
        error={fault && words.fault[fault](fault === 'too-short' ? shortest : longest)}
        autoComplete="new-password"
        required
      />
      <Button>{words.submit}</Button>
    </form>
  );
}
