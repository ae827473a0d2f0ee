import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/**
 * Replaces a file as a whole: readers see the old text or the new one, and a crash leaves one of them. Permissions and, where allowed, the owner stay.
 *
 * @param real the file itself: where a link was named, what it leads to, so that the link stays.
 * @param before what the file must still hold; when somebody changed it meanwhile, nothing is written.
 * @returns why nothing was written, or undefined.
 */
export function replaceFile(real: string, before: Buffer, after: Buffer): string | undefined {
  const temporary = path.join(
    path.dirname(real),
    `.${path.basename(real).slice(0, 100)}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`,
  )
  let descriptor: number | undefined
  try {
    const stat = fs.statSync(real)
    // Renaming would replace a file that is write-protected.
    fs.accessSync(real, fs.constants.W_OK)
    if (!fs.readFileSync(real).equals(before)) return 'it was changed meanwhile'
    descriptor = fs.openSync(temporary, 'wx', stat.mode)
    fs.writeFileSync(descriptor, after)
    // The mode of open is cut by the umask.
    fs.fchmodSync(descriptor, stat.mode)
    try {
      fs.fchownSync(descriptor, stat.uid, stat.gid)
    } catch {
      // Only root gives files away; the file then belongs to who runs this.
    }
    fs.fsyncSync(descriptor)
    fs.closeSync(descriptor)
    descriptor = undefined
    fs.renameSync(temporary, real)
    return undefined
  } catch (error) {
    if (descriptor !== undefined) fs.closeSync(descriptor)
    fs.rmSync(temporary, { force: true })
    const { code } = error as NodeJS.ErrnoException
    return code === 'EACCES' || code === 'EPERM' || code === 'EROFS' ? 'permission denied' : (code ?? 'unknown error')
  }
}
