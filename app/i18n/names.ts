/** What a programme calls its things, by id, in the reader's language. What it has lost goes by its id. */
export interface Names {
  readonly activity: (id: string) => string;
  readonly communication: (id: string) => string;
  /** A body, a role or an actor. */
  readonly decider: (id: string) => string;
  readonly phase: (id: string) => string;
  /** What has a day in the plan, after the name of its service or unit. */
  readonly planItem: (item: string) => string;
  readonly role: (id: string) => string;
  readonly service: (id: string) => string;
  readonly serviceTask: (id: string) => string;
  readonly step: (id: string) => string;
  readonly suite: (id: string) => string;
  readonly testCase: (id: string) => string;
  readonly unit: (id: string) => string;
  readonly workshop: (id: string) => string;
}
