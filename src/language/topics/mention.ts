/** Words of one language that concern mentions. */
export interface MentionWords {}
