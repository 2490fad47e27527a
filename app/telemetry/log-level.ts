/** How much the log tells. */
export const logLevels = ['info', 'debug', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];
