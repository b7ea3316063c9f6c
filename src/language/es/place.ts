import type { PlaceWords } from '../topics/place.ts'

export const place: PlaceWords = {}
