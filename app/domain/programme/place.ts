/** Where something is done once: in the whole programme, or in one service task, by its id. */
export type Place = string;

export const wholeProgramme: Place = 'programme';
