import { useRef } from 'preact/hooks'
import type { VNode } from 'preact'
import { filesOfChoice } from './dropped.ts'
import { add } from './state.ts'

interface Choosing {
  readonly label: string
  /** Whether a whole folder is chosen. */
  readonly folder?: boolean
}

/** A button that lets the reader choose files, or a folder of them. */
export const Choose = ({ label, folder = false }: Choosing): VNode => {
  const input = useRef<HTMLInputElement>(null)
  const onChange = (): void => {
    add(filesOfChoice(input.current!.files))
    // The same files may be chosen again.
    input.current!.value = ''
  }
  return (
    <>
      <button type="button" onClick={() => input.current!.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        {...(folder ? { webkitdirectory: true } : {})}
        onChange={onChange}
        aria-label={label}
      />
    </>
  )
}
