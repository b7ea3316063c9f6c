import { CorroborateError, type MessageCode } from '../../index.ts'
import type { MessageParams } from '../../model/messages.ts'
import type { Room } from './room.ts'

/** What a room in another thread can be asked. */
export type Asked = {
  readonly [K in Exclude<keyof Room, 'close'>]: { readonly id: number; readonly what: K; readonly args: Arguments<K> }
}[Exclude<keyof Room, 'close'>]

/** Of an ingest, what is told of it comes back as messages. */
type Arguments<K extends keyof Room> = K extends 'ingest' ? [Parameters<Room['ingest']>[0]] : Parameters<Room[K]>

export type Told =
  | { readonly id: number; readonly kind: 'done'; readonly value: unknown }
  | { readonly id: number; readonly kind: 'progress'; readonly value: unknown }
  | { readonly id: number; readonly kind: 'failed'; readonly value: unknown }
  | { readonly id: number; readonly kind: 'thrown'; readonly error: Thrown }

/** An error on its way between threads, where it loses its class. */
export interface Thrown {
  readonly message: string
  readonly code: MessageCode | null
  readonly params: MessageParams
  readonly stack: string | null
}

export const thrownOf = (error: unknown): Thrown => {
  const known = error instanceof CorroborateError ? error : null
  return {
    message: error instanceof Error ? error.message : String(error),
    code: known?.code ?? null,
    params: known?.params ?? {},
    stack: error instanceof Error ? (error.stack ?? null) : null,
  }
}

export const errorOf = ({ message, code, params, stack }: Thrown): Error => {
  if (code !== null) return new CorroborateError(code, params)
  const error = new Error(message)
  if (stack !== null) error.stack = stack
  return error
}
