/** What `porras init` asks, in the order in which it asks. */
export const asked = ['name', 'county', 'language', 'serviceTask', 'service', 'unit', 'id'] as const;
export type Asked = (typeof asked)[number];

/** What a new programme is made of, as text: names on one line, languages with commas, an id that may be one. */
export type Answers = Readonly<Record<Asked, string>>;
