/** Runs in the reader's browser: follows an ingest, and loads its page anew when it has ended. */
interface Told {
  readonly state: string
  readonly progress: Readonly<Record<string, number>>
}

const follow = (home: HTMLElement): void => {
  const events = new EventSource(home.dataset['events'] ?? '')
  const state = document.getElementById('state')
  events.addEventListener('ingest', (event) => {
    const { state: reached, progress } = JSON.parse(String((event as MessageEvent).data)) as Told
    if (state) state.textContent = filled(home.dataset['reading'] ?? '', progress)
    if (reached !== 'done' && reached !== 'failed') return
    events.close()
    location.reload()
  })
}

const filled = (template: string, progress: Told['progress']): string =>
  template.replace(/\{(\w+)\}/g, (blank, name: string) => String(progress[name] ?? blank))

const home = document.getElementById('ingest')
if (home) follow(home)
