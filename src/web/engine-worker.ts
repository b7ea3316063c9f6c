/** The engine lies in the page, packed: unpacked once, it is a program that any number of workers can run. */
let program: Promise<string> | null = null

/** Unpacks the engine and starts it apart from the page. */
export const startWorker = async (): Promise<Worker> => {
  program ??= unpackedProgram()
  return new Worker(await program)
}

const unpackedProgram = async (): Promise<string> => {
  const packed = document.getElementById('engine')!
  const bytes = Uint8Array.from(atob(packed.textContent), (letter) => letter.charCodeAt(0))
  packed.remove()
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  const script = await new Response(stream).blob()
  return URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
}
