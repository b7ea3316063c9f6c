/** Words of one language that concern times. */
export interface TimeWords {}
