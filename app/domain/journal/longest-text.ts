/** Characters that a text of the journal may have. What is longer than a page or so is a document and belongs elsewhere. */
export const longestText = 2000;
