import type { TimeWords } from '../topics/time.ts'

export const time: TimeWords = {
  words: {},
  macros: {},
  rules: [],
  before: {},
  beforeDate: {},
  ages: { after: [], ofNoun: true, persons: [] },
  dayFirst: true,
  future: { auxiliaries: [], cues: [] },
  capitals: false,
  noYearAfter: [],
  noYearBefore: [],
  names: [],
}
