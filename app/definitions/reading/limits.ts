/*
 * How much Porras reads, and why no more. Reading and checking take time in proportion to what is read, about
 * three seconds a megabyte, so that these limits also say how long the longest check takes.
 */

/** Bytes of a YAML file. The largest of North Karelia has a thirteenth of this. */
export const mostBytes = 256 * 1024;

/** Bytes of a guidance draft: some twenty pages, where clients read half a page. */
export const mostBytesOfGuidance = 64 * 1024;

/** Bytes of all files together: forty times North Karelia. */
export const mostBytesInAll = 4 * 1024 * 1024;

/** Files: seven service tasks with forty services and two drafts of guidance each are 572. */
export const mostFiles = 1000;

/** Folders: `guidance` has one for each social service. */
export const mostFolders = 500;

/** Levels of maps and lists. The deepest place that the schemas know is nine levels down. */
export const mostLevels = 40;

/** Columns of indentation: twice as much as the levels need with two spaces each. */
export const mostIndentation = 160;

/** Faults told of one file: more would be read by nobody, and each costs a search for what was meant. */
export const mostToldOfFile = 200;

/** Faults told in all. */
export const mostTold = 1000;

/** Characters of a line, a value or a message that are shown. */
export const mostShown = 400;

/** Characters of a word for which a near word is looked for: no id or key is longer. */
export const mostInWord = 80;

/** Characters of a file in which an edit of a slip of punctuation is looked for: each try reads the file once more. */
export const mostToTry = 32 * 1024;

/** Characters that an edit writes in the place of an alias. */
export const mostWrittenOut = 400;
