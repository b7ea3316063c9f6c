/** Milliseconds of work at a time: whoever clicks meanwhile is answered within a frame. */
const slice = 8

/** What a reader may do that wants the page whole. */
const hurries = ['pointerdown', 'click', 'keydown', 'input', 'hashchange', 'beforeprint'] as const

/**
 * Does work step by step after the first paint, some milliseconds at a time, and what is left of it at once as soon as
 * the reader does something. Where nothing is painted, as in a tab behind others, or where an address leads to an
 * item, all of it is done at once.
 */
export const afterPaint = (work: Iterator<unknown>): void => {
  let at: 'work' | 'rest' | 'end' = 'rest'
  const run = (until: number): void => {
    // A step may itself bring about what hurries: it goes on where it was.
    if (at !== 'rest') return
    at = 'work'
    let done = false
    do done = work.next().done === true
    while (!done && performance.now() < until)
    at = done ? 'end' : 'rest'
    if (done) for (const name of hurries) removeEventListener(name, finish, true)
  }
  const finish = (): void => run(Number.POSITIVE_INFINITY)
  const goOn = (): void => {
    run(performance.now() + slice)
    if (at !== 'end') setTimeout(goOn)
  }
  if (document.hidden || location.hash !== '') return finish()
  for (const name of hurries) addEventListener(name, finish, true)
  requestAnimationFrame(() => setTimeout(goOn))
}

/**
 * Before the first paint only what is in sight is laid out; the rest follows, a part at a time, so that everything has
 * its place when the reader comes to it.
 */
export function* settle(): Generator<void> {
  for (const part of document.querySelectorAll<HTMLElement>('main > section, .report')) {
    part.classList.add('settled')
    // Asking for its height has it laid out now, and not together with all others.
    void part.offsetHeight
    yield
  }
}
