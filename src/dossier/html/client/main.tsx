import { render } from 'preact'
import { createBeside, showBeside, watchBeside } from './beside.ts'
import { Bar } from './bar.tsx'
import { createChoice } from './choice.ts'
import { Citing, watchWords } from './citing.tsx'
import { Correcting, readCorrecting } from './correct/correcting.tsx'
import { indexMarks } from './marks.ts'
import { addBeside, Pair } from './pair.tsx'
import { lightUp } from './light.ts'
import { Search, watchSlash } from './search.tsx'
import { spread } from './spread.ts'
import { addTools } from './tools.ts'
import { watch } from './watch.ts'
import { readWords } from './words.ts'

/** Makes a page that already says all quick to read: a chosen item's words are lit, and shown one after the other. */
const start = (): void => {
  document.documentElement.classList.add('live')
  spread()
  const words = readWords()
  const marks = indexMarks(document)
  const choice = createChoice(marks)
  addTools(marks, words)
  const bar = document.getElementById('bar')
  if (bar)
    render(
      <>
        <Bar choice={choice} words={words} />
        <Citing choice={choice} words={words} />
      </>,
      bar,
    )
  const search = document.getElementById('search')
  if (search) render(<Search words={words} />, search)
  const correct = document.getElementById('correct')
  const brought = readCorrecting()
  if (correct && brought) render(<Correcting brought={brought} choice={choice} />, correct)
  const beside = createBeside(marks)
  const pair = document.getElementById('pair')
  if (pair) render(<Pair beside={beside} words={words} />, pair)
  addBeside(beside, words)
  showBeside(beside)
  watchBeside(beside)
  watchSlash()
  watchWords()
  lightUp(choice)
  watch(choice)
}

start()
