import type { TokenFeatures } from '../../../model/token.ts'

/**
 * Tense, mood and person of a finite form, from its ending and its infinitive's.
 * @example finiteFeatures('moriría', 'morir') // { form: 'finite', tense: 'conditional', person: 3, number: 'singular' }
 * @example finiteFeatures('moría', 'morir') // imperfect, although both end in "ría"
 */
export const finiteFeatures = (form: string, infinitive: string): TokenFeatures => ({
  ...tenseOf(form, infinitive),
  ...personOf(form, infinitive),
})

const finite = (tense: NonNullable<TokenFeatures['tense']>): TokenFeatures => ({ form: 'finite', tense })
const subjunctive = (tense: 'past' | 'present'): TokenFeatures => ({ form: 'subjunctive', tense })

const tenseOf = (form: string, infinitive: string): TokenFeatures => {
  const stem = infinitive.slice(0, -2)
  if (/ía(?:s|n|mos|is)?$|íais$/.test(form)) {
    const regular = form.startsWith(`${stem}ía`) && !form.startsWith(`${stem}ería`)
    return finite(!regular && /r[íi]a/.test(form.slice(-6)) ? 'conditional' : 'imperfect')
  }
  if (/r(?:é|ás|á|emos|éis|án)$/.test(form) && !isOldPast(form, stem)) return finite('future')
  if (/(?:aba|abas|ábamos|abais|aban)$/.test(form)) return finite('imperfect')
  if (/(?:ó|[ai]ste|[ai]steis|aron|eron|[^u]é|í|imos)$/.test(form)) return finite('past')
  if (
    /(?:ara|aras|áramos|aran|era|eras|éramos|eran|ase|ases|asen|ese|eses|esen)$/.test(form) &&
    isPastSubjunctive(form, infinitive)
  ) {
    return subjunctive('past')
  }
  return presentOf(form, infinitive)
}

/** "Comparé" is the past of comparar, not a future. */
const isOldPast = (form: string, stem: string): boolean => form === `${stem}é` || form === `${stem}emos`

/** "Compara" is the present of comparar, "matara" the past subjunctive of matar. */
const isPastSubjunctive = (form: string, infinitive: string): boolean => {
  const stem = infinitive.slice(0, -2)
  const rest = form.startsWith(stem) ? form.slice(stem.length) : null
  return rest === null || !/^(?:as?|an|es?|en)$/.test(rest)
}

const presentOf = (form: string, infinitive: string): TokenFeatures => {
  const theme = /(?:a|as|an|áis)$/.test(form) ? 'a' : /(?:e|es|en|éis)$/.test(form) ? 'e' : null
  const first = infinitive.endsWith('ar')
  if (theme !== null && first !== (theme === 'a')) return subjunctive('present')
  // The strong pasts of compounds: "propuso", "mantuvo", "condujo".
  if (/(?:us|uv|ij|uj|aj|is|in|ub|up)o$/.test(form) && !form.startsWith(infinitive.slice(0, -2))) return finite('past')
  return finite('present')
}

const personOf = (form: string, infinitive: string): TokenFeatures => {
  if (/mos$/.test(form)) return { person: 1, number: 'plural' }
  if (/n$/.test(form)) return { person: 3, number: 'plural' }
  if (/(?:[aeé]s|ás|ste)$/.test(form)) return { person: 2, number: 'singular' }
  if (/[éí]$/.test(form)) return { person: 1, number: 'singular' }
  const strong = /(?:us|uv|ij|uj|aj|is|in|ub|up)o$/.test(form) && !form.startsWith(infinitive.slice(0, -2))
  return { person: /o$/.test(form) && !strong ? 1 : 3, number: 'singular' }
}
