import type { Book, Sheet } from './book';

/** Every sheet of the book, whatever its kind. */
export function sheetsOf(book: Book): Sheet<object>[] {
  const { programme, rollout, communications, training, metrics, serviceTasks } = book;
  const single = [programme, rollout, communications, training, metrics];
  return [...single.filter((sheet) => sheet !== undefined), ...serviceTasks];
}
