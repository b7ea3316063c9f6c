import type { EventWords } from '../topics/event.ts'

export const event: EventWords = {}
