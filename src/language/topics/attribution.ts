/** Words of one language that concern attributions. */
export interface AttributionWords {}
