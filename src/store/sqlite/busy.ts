const busy = 5

/** Whether SQLite refused because another connection has a lock. */
export const isBusy = (error: unknown): boolean => ((error as { errcode?: number }).errcode ?? 0) % 256 === busy
