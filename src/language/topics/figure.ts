/** Words of one language that concern figures. */
export interface FigureWords {}
