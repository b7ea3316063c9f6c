/** Words of one language that concern furnitures. */
export interface FurnitureWords {}
