/** Words of one language that concern numbers. */
export interface NumberWords {}
