import type { VNode } from 'preact'
import { webPhrasesIn } from '../dossier/words/web/index.ts'
import { Bar } from './bar.tsx'
import { Dossier } from './dossier.tsx'
import { language, speak, view } from './state.ts'
import { Welcome } from './welcome.tsx'
import { Working } from './working.tsx'

/** The page onto which reports are dropped. */
export const App = (): VNode => {
  const words = webPhrasesIn(language.value)
  const now = view.value
  return (
    <div class={now.kind === 'shown' ? 'app full' : 'app'}>
      <header>
        <h1>{words.title}</h1>
        {now.kind === 'shown' ? <Bar shown={now} words={words} /> : null}
        <label class="language">
          <span class="unseen">{words.language}</span>
          <select value={language.value} onChange={(event) => speak(event.currentTarget.value === 'es' ? 'es' : 'en')}>
            <option value="en" lang="en">
              English
            </option>
            <option value="es" lang="es">
              Español
            </option>
          </select>
        </label>
      </header>
      {now.kind === 'shown' ? (
        <Dossier shown={now} words={words} />
      ) : now.kind === 'starting' || now.kind === 'read' || now.kind === 'comparing' ? (
        <Working at={now} words={words} />
      ) : (
        <Welcome at={now} words={words} />
      )}
    </div>
  )
}
