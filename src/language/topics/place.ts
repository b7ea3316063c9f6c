/** Words of one language that concern places. */
export interface PlaceWords {}
