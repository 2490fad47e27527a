/** The body of the 403 that refuses a form of another session; the error page tells it apart by this. */
export const staleForm = 'stale-form';
