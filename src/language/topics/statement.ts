/** Words of one language that concern statements. */
export interface StatementWords {}
