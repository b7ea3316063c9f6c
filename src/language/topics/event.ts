/** Words of one language that concern events. */
export interface EventWords {}
