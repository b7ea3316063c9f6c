/**
 * A text with nothing in it that steers a terminal: what stands in reports, names and addresses is other people's, and must not
 * clear a screen, rename a window or turn the direction of a line.
 * @example printable('Two die\u001b[2J') // 'Two die�[2J'
 */
export const printable = (text: string): string => text.replace(steering, '\ufffd')

const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu
