import { useEffect, useMemo } from 'preact/hooks'

/** An address for bytes, as long as they are shown. */
export const useAddress = (bytes: Blob): string => {
  const address = useMemo(() => URL.createObjectURL(bytes), [bytes])
  useEffect(() => () => URL.revokeObjectURL(address), [address])
  return address
}
