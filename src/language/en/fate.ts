import { wordSet } from '../../text/words.ts'
import type { FateWords } from '../topics/fate.ts'

export const fate: FateWords = {
  wounds:
    wordSet(`bullet bullets gunshot gunshots gunfire wound wounds injury injuries trauma burns pellet pellets blow blows
    stab shrapnel haemorrhage hemorrhage bleeding beating fracture fractures suffocation asphyxia drowning
    hypothermia`),
  hurts: wordSet('hit struck shot stabbed burned burnt beaten crushed drowned trampled electrocuted'),
  links: wordSet('in of from to behind by with through on at'),
  naming: wordSet('be include name identify list'),
  lists: wordSet('list victim victims dead fatalities deaths'),
  latest: wordSet('last latest first youngest oldest'),
  removals: wordSet('remove strike drop delete withdraw take'),
  phrases: ['bled to death', 'burned to death', 'beaten to death', 'lost his life', 'lost her life', 'froze to death'],
}
