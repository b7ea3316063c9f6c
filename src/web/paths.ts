/** A path without `.` and `..`, and without the slash that some browsers put before a folder's name. */
export const normalPath = (path: string): string => {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/** The folder of a path; '' for a file that lies in none. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

/** The last part of a path. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** The path of a file of a folder. */
export const within = (folder: string, file: string): string => normalPath(`${folder}/${file}`)
