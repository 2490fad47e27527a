/** A form that could not be acted on, as it was sent: nothing of it has to be typed anew. */
export type SentForm = readonly (readonly [name: string, value: string])[];

/** The body of the 503 that says that the data cannot be reached now; the error page tells it apart by this. */
export interface Outage {
  readonly outage: true;
  /** The address to try again: that of the page asked for or of the form. */
  readonly path: string;
  readonly sent?: SentForm | undefined;
}

/** Reads what an error page was given. */
export function outageIn(body: unknown): Outage | undefined {
  return typeof body === 'object' && body !== null && 'outage' in body ? (body as Outage) : undefined;
}
