import { homeOf } from '../../model/home.ts'
import type { Mention } from '../../model/mention.ts'
import { defineAnnotator, type View } from '../../pipeline/annotator.ts'
import { placeDescriptions } from './describe.ts'
import type { Group } from './group.ts'
import { groupNames } from './names.ts'
import { placePronouns } from './pronouns.ts'
import { readingOf } from './reading.ts'

/** Decides which mentions of a report are one person, organisation or place. */
export const entities = defineAnnotator({
  name: 'entity',
  version: '2',
  languages: 'any',
  needs: ['sentences', 'mentions'],
  makes: ['entities'],
  annotate: (view) => ({ entities: entitiesOf(view) }),
})

const entitiesOf = (view: View<'sentences' | 'mentions'>) => {
  const mentions = view.layer('mentions')
  const of = (form: Mention['form']): readonly Mention[] => mentions.filter((mention) => mention.form === form)
  const home = homeOf(mentions)
  const openings = new Set(view.layer('sentences').map(({ start }) => start))
  const groups: Group[] = groupNames(of('name'), { home, text: view.text })
  placeDescriptions(groups, of('description'), {
    home,
    openings,
    words: view.language.mention,
  })
  placePronouns(groups, of('pronoun'))
  return groups
    .map((group) => ({ group, first: firstOf(group) }))
    .sort((a, b) => a.first.start - b.first.start)
    .map(({ group, first }) => readingOf(view.report, group, view.id('entities', first, group.type)))
}

const firstOf = (group: Group): Mention => group.mentions.reduce((first, m) => (m.start < first.start ? m : first))
