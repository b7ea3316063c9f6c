import { closedClasses, type TokenWords } from '../topics/token.ts'
import { wordSet } from '../../text/words.ts'
import { sentence } from './sentence.ts'

export const token: TokenWords = {
  clitics: ["n't", "'s", "'ll", "'re", "'ve", "'d", "'m"],
  abbreviations: new Set([...sentence.leading, ...sentence.abbreviations, ...wordSet('no nos')]),
  ordinary: sentence.ordinary,
  closed: closedClasses([
    ['pronoun', 'he she it they we i you him them us me himself herself itself themselves who whom whose what'],
    ['determiner', 'the a an every its their his my our your whose'],
    ['conjunction', 'and or but nor if because although though unless whereas whether'],
    ['preposition', 'of at from with into among amid during despite toward towards upon per via'],
    ['auxiliary', 'is are was were am be been being will would can could may might must shall should cannot'],
  ]),
}
