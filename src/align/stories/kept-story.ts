/** A story as it stands: its reports by their places. */
export interface KeptStory {
  readonly id: string
  readonly members: readonly number[]
}
