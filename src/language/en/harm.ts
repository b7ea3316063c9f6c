import { wordSet } from '../../text/words.ts'
import type { HarmWords } from '../topics/harm.ts'

export const harm: HarmWords = {
  doers: wordSet('killer murderer assassin slayer executioner'),
  undone: wordSet(
    'attempt attempted try plot plan threat threaten conspire conspiracy foil avert prevent avoid thwart',
  ),
  nearly: wordSet('almost nearly'),
  wanted: wordSet('warrant order demand call seek request reward bounty manhunt'),
  aims: wordSet('to'),
  alongside: ['along with', 'together with', 'as well as', 'and also', 'alongside'],
  named: wordSet('named called known identified'),
  namedAs: wordSet('as'),
  brinks: ['about to', 'close to', 'on the brink of', 'on the verge of'],
  bodies: wordSet('body corpse remains'),
  singular: wordSet('was'),
  stateVerbs: wordSet('find leave declare pronounce confirm report believe fear presume lie fall remain'),
}
