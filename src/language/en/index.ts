import type { LanguagePack } from '../pack.ts'
import { sentence } from './sentence.ts'
import { token } from './token.ts'
import { number } from './number.ts'
import { figure } from './figure.ts'
import { time } from './time.ts'
import { mention } from './mention.ts'
import { place } from './place.ts'
import { attribution } from './attribution.ts'
import { statement } from './statement.ts'
import { furniture } from './furniture.ts'
import { label } from './label.ts'
import { event } from './event.ts'
import { harm } from './harm.ts'
import { fate } from './fate.ts'
import { deed } from './deed.ts'

export const language: LanguagePack = Object.freeze({
  code: 'en',
  sentence,
  token,
  number,
  figure,
  time,
  mention,
  place,
  attribution,
  statement,
  furniture,
  label,
  event,
  harm,
  fate,
  deed,
})
