/** For whom a text is. */
export type Audience = 'client' | 'professional';
