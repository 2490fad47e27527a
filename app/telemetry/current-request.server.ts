import { AsyncLocalStorage } from 'node:async_hooks';

/** The request that something is done for. */
export interface CurrentRequest {
  /** What a person can tell to support, and the log finds. */
  readonly id: string;
  readonly method: string;
  /** The pattern of its route, or what else answers it. */
  readonly route: string;
}

const current = new AsyncLocalStorage<CurrentRequest>();

/** Runs `work`, and all that it sets off, for a request. */
export function duringRequest<Result>(request: CurrentRequest, work: () => Result): Result {
  return current.run(request, work);
}

/** The request that this is done for; nothing when it is done for none. */
export function currentRequest(): CurrentRequest | undefined {
  return current.getStore();
}
