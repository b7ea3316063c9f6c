import { render, type ComponentChildren } from 'preact'
import { createBeside, showBeside, watchBeside, type Beside } from './beside.ts'
import { Bar } from './bar.tsx'
import { createChoice } from './choice.ts'
import { Citing, watchWords } from './citing.tsx'
import { Correcting, readCorrecting } from './correct/correcting.tsx'
import { indexMarks, type MarkIndex } from './marks.ts'
import { watchMeanings } from './meanings.ts'
import { addBeside, Pair } from './pair.tsx'
import { lightUp } from './light.ts'
import { afterPaint, settle } from './pace.ts'
import { readAll, Search, watchSlash } from './search.tsx'
import { spread } from './spread.ts'
import { addTools } from './tools.ts'
import { watch } from './watch.ts'
import { readWords, type Words } from './words.ts'

/** Makes a page that already says all quick to read: a chosen item's words are lit, and shown one after the other. */
const start = (): void => {
  document.documentElement.classList.add('live')
  const words = readWords()
  const marks = indexMarks(document)
  const choice = createChoice(marks)
  const beside = createBeside(marks)
  const brought = readCorrecting()
  afterPaint(complete(marks, words, beside))
  fill('bar', [<Bar choice={choice} words={words} />, <Citing choice={choice} words={words} />])
  fill('search', <Search words={words} />)
  if (brought) fill('correct', <Correcting brought={brought} choice={choice} />)
  fill('pair', <Pair beside={beside} words={words} />)
  showBeside(beside)
  watchBeside(beside)
  watchMeanings()
  watchSlash()
  watchWords()
  lightUp(choice)
  watch(choice)
}

/** What is there before the first paint, so that nothing moves after it. */
const fill = (id: string, content: ComponentChildren): void => {
  const place = document.getElementById(id)
  if (place) render(<>{content}</>, place)
}

/** What a reader does not see at first, in small steps. */
function* complete(marks: MarkIndex, words: Words, beside: Beside): Generator<void> {
  yield* spread()
  addBeside(beside, words)
  yield
  yield* addTools(marks, words)
  yield* settle()
  document.documentElement.classList.add('ready')
  marks.read()
  yield* readAll()
}

start()
