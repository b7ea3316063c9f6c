/** Words of one language that concern tokens. */
export interface TokenWords {}
