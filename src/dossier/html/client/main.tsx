import { render } from 'preact'
import { Bar, type BarWords } from './bar.tsx'
import { createChoice } from './choice.ts'
import { indexMarks } from './marks.ts'
import { lightUp } from './light.ts'
import { watch } from './watch.ts'

/** Makes a page that already says all quick to read: a chosen item's words are lit, and shown one after the other. */
const start = (): void => {
  document.documentElement.classList.add('live')
  const choice = createChoice(indexMarks(document))
  const words = JSON.parse(document.getElementById('words')?.textContent ?? '{}') as BarWords
  const bar = document.getElementById('bar')
  if (bar) render(<Bar choice={choice} words={words} />, bar)
  lightUp(choice)
  watch(choice)
}

start()
