/** How long a session lasts, however it is used. */
export const SESSION_HOURS = 12
/** How long a mailed link can be used, once. */
export const LINK_MINUTES = 30
/** How many unused links one address can have. */
export const LINKS_AT_A_TIME = 3
