/** Words of one language that concern labels. */
export interface LabelWords {}
