/** The folders of examples that are read as a corpus. */
export const stories = ['peru', 'ferry'] as const
