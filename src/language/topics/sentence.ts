/** Words of one language that concern sentences. */
export interface SentenceWords {}
