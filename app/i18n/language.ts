/** The languages of the screens. Each is complete. */
export const languages = ['fi', 'sv', 'en'] as const;

export type Language = (typeof languages)[number];
