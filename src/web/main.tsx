import { effect } from '@preact/signals'
import { render } from 'preact'
import { webPhrasesIn } from '../dossier/words/web/index.ts'
import { App } from './app.tsx'
import { filesOfDrop } from './dropped.ts'
import { add, language, prepare, view } from './state.ts'

const body = document.getElementById('app')!
const root = document.documentElement

effect(() => {
  root.lang = language.value
})

/** Files may be dropped anywhere: a miss must not make the browser leave the page for the file. */
const watchDrops = (): void => {
  addEventListener('dragover', (event) => {
    event.preventDefault()
    root.classList.add('over')
  })
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) root.classList.remove('over')
  })
  addEventListener('drop', (event) => {
    event.preventDefault()
    root.classList.remove('over')
    if (event.dataTransfer)
      void filesOfDrop(event.dataTransfer).then(add, (error: unknown) => {
        view.value = { kind: 'broke', detail: String(error) }
      })
  })
}

if (typeof DecompressionStream === 'undefined') body.textContent = webPhrasesIn(language.value).tooOld
else {
  render(<App />, body)
  watchDrops()
  // The first paint comes before the unpacking.
  requestAnimationFrame(() => setTimeout(() => void prepare()))
}
