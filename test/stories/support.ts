import type { SupportedLanguage } from '../../src/model/language.ts'
import type { ReadReport } from '../../src/model/story.ts'
import { readAs } from '../dates/support.ts'

/** A made-up report: name, language, day, headline and text. */
export type Told = readonly [name: string, language: SupportedLanguage, day: string | null, text: string]

/** Reports of five events, two of them quakes of one week, one told in two languages, one a follow-up of another. */
export const told: readonly Told[] = [
  [
    'tarma1',
    'en',
    '2031-05-04',
    'Quake kills nine in Tarma\n\nAn earthquake of magnitude 6.1 shook Tarma in central Peru on Sunday, killing nine people and injuring forty, civil defence chief Rosa Quispe said. Dozens of adobe houses collapsed in Acobamba, and the road to Huancayo was cut by a landslide.\n\nQuispe said rescuers were searching the rubble of a school.',
  ],
  [
    'tarma2',
    'en',
    '2031-05-05',
    'Tarma earthquake toll rises to 12\n\nThe number of people killed by Sunday’s earthquake in Tarma, Peru, rose to 12, civil defence said. Rosa Quispe, its chief, said three bodies were found in the rubble of a school in Acobamba. The road to Huancayo stayed closed by a landslide.',
  ],
  [
    'tarma3',
    'es',
    '2031-05-05',
    'Suben a 12 los muertos por el terremoto de Tarma\n\nEl terremoto de magnitud 6,1 que sacudió Tarma el domingo dejó 12 muertos y cuarenta heridos, informó la jefa de Defensa Civil, Rosa Quispe. En Acobamba se derrumbaron decenas de casas de adobe y una escuela. Un deslizamiento cortó la carretera a Huancayo.',
  ],
  [
    'niigata1',
    'en',
    '2031-05-05',
    'Quake in Niigata kills seven\n\nAn earthquake of magnitude 6.4 shook Niigata in northern Japan on Monday, killing seven people and injuring thirty, governor Kenji Morita said. Several wooden houses collapsed in Nagaoka, and bullet trains to Tokyo were stopped.\n\nMorita said rescuers were searching the rubble of a temple.',
  ],
  [
    'niigata2',
    'en',
    '2031-05-06',
    'Rescuers dig through rubble after Niigata earthquake\n\nRescuers searched collapsed houses in Nagaoka on Tuesday after an earthquake killed seven people in Niigata, Japan. Governor Kenji Morita said bullet trains to Tokyo would run again on Thursday.',
  ],
  [
    'robbery1',
    'en',
    '2031-04-02',
    'Gunmen rob Banco Lindero in Arequipa\n\nFour gunmen robbed a branch of Banco Lindero in Arequipa on Wednesday and fled with two million soles, police colonel Hugo Salas said. A guard, Pedro Mamani, was shot in the leg.',
  ],
  [
    'robbery2',
    'es',
    '2031-04-03',
    'Asaltan el Banco Lindero de Arequipa\n\nCuatro hombres armados asaltaron el miércoles una sucursal del Banco Lindero en Arequipa y huyeron con dos millones de soles, dijo el coronel Hugo Salas. El guardia Pedro Mamani recibió un disparo en la pierna.',
  ],
  [
    'trial1',
    'en',
    '2031-06-20',
    'Court jails Arequipa robbers\n\nA court in Arequipa sentenced Luis Ticona and Raúl Ccori to twelve years in prison on Friday for robbing a branch of Banco Lindero. Judge Elena Prado said the two had planned the robbery for months. Pedro Mamani, the guard who was shot, told reporters the sentence was just.',
  ],
  [
    'trial2',
    'en',
    '2031-06-21',
    'Twelve years for robbers of Banco Lindero\n\nLuis Ticona and Raúl Ccori must go to prison for twelve years, judge Elena Prado ruled in Arequipa on Friday. Their lawyer Óscar Benítez said they would appeal against the sentence.',
  ],
  [
    'museum',
    'en',
    '2031-05-05',
    'Museum shows lost looms\n\nA museum in Ghent opened a show of two hundred looms from the eighteenth century on Monday. Curator Els Verhaege spent six years repairing them.',
  ],
]

/** Reads made-up reports; the id of each is its name. */
export const readAll = (reports: readonly Told[] = told): Promise<readonly ReadReport[]> =>
  Promise.all(reports.map(([name, language, published, text]) => readAs(name, text, { language, published })))
