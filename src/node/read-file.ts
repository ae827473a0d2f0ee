import fs from 'node:fs'

/** Larger files are no manifests: they are refused before they are read. The API server takes objects up to 1.5 MiB; the largest bundles are some 10 MB. */
export const maxFileSize = 100 * 1024 * 1024

export type ReadResult =
  | { readonly bytes: Buffer; readonly mode: number }
  | { readonly failure: { readonly rule: 'unreadable-file' | 'file-too-large'; readonly message: string } }
  /** Neither a file nor a folder: reading it could block or never end. */
  | { readonly special: string }

/** Reads a regular file. Pipes, devices and sockets are told apart and not read; nothing throws. */
export function readRegularFile(file: string | Buffer, limit: number = maxFileSize): ReadResult {
  let descriptor: number | undefined
  try {
    // Without O_NONBLOCK, opening a pipe that took the place of the file would block.
    descriptor = fs.openSync(file, fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0))
    const stat = fs.fstatSync(descriptor)
    if (!stat.isFile()) return { special: kindOf(stat) }
    if (stat.size > limit) {
      return {
        failure: {
          rule: 'file-too-large',
          message: `the file has ${megabytes(stat.size)} MB; more than ${megabytes(limit)} MB are not read`,
        },
      }
    }
    return { bytes: readAll(descriptor, stat.size, limit), mode: stat.mode }
  } catch (error) {
    return { failure: { rule: 'unreadable-file', message: reasonOf(error) } }
  } finally {
    if (descriptor !== undefined) fs.closeSync(descriptor)
  }
}

const megabytes = (bytes: number): string => Math.ceil(bytes / (1024 * 1024)).toLocaleString('en-US')

/** Reads to the end: the size can be 0 for files of /proc, and a file can grow meanwhile. */
function readAll(descriptor: number, size: number, limit: number): Buffer {
  const first = Buffer.allocUnsafe(size)
  let length = 0
  while (length < size) {
    const read = fs.readSync(descriptor, first, length, size - length, null)
    if (read === 0) return first.subarray(0, length)
    length += read
  }
  if (size > 0) return first
  const chunks: Buffer[] = []
  for (let total = 0; total <= limit; ) {
    const chunk = Buffer.allocUnsafe(64 * 1024)
    const read = fs.readSync(descriptor, chunk, 0, chunk.length, null)
    if (read === 0) break
    chunks.push(chunk.subarray(0, read))
    total += read
  }
  return Buffer.concat(chunks)
}

/** What a thing that is no file is, for a message. */
export function kindOf(stat: fs.Stats): string {
  if (stat.isDirectory()) return 'a folder'
  if (stat.isFIFO()) return 'a named pipe'
  if (stat.isSocket()) return 'a socket'
  return 'a device'
}

/** Why an operation on a file failed, in words; paths and stack stay out of it. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? 'unknown error'
  const reasons: Readonly<Record<string, string>> = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    ENOENT: 'it does not exist, or it is a symbolic link that leads nowhere',
    ELOOP: 'the symbolic link leads back to itself',
    ENAMETOOLONG: 'the name is too long',
    ENOTDIR: 'a part of the path is no folder',
    EISDIR: 'it is a folder',
    EIO: 'the disk reports an error',
    EMFILE: 'too many files are open',
  }
  return `cannot be read: ${reasons[code] ?? code}`
}
