import staffStyles from '../../styles/staff.css?url';

/** The style sheet of the staff side, for the `links` of its routes. */
export const staffLinks = () => [{ rel: 'stylesheet', href: staffStyles }];
