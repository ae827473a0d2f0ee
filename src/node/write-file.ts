import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'permission denied',
  ENOENT: 'it is not there any more',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
}

/**
 * Replaces a file as a whole: readers see the old text or the new one, and a process that is killed leaves one of them, at most with a hidden
 * `.NAME.seaworthy-….tmp` beside it. Permissions and, where allowed, the owner stay.
 *
 * @param real the file itself: where a link was named, what it leads to, so that the link stays.
 * @param before what the file must still hold; when somebody changed it meanwhile, nothing is written.
 * @returns why nothing was written, or undefined.
 */
export function replaceFile(real: string, before: Buffer, after: Buffer): string | undefined {
  // A name may have 255 bytes, and a character up to three of them for each of its UTF-16 units.
  const name = `.${path.basename(real).slice(0, 60)}.seaworthy-${process.pid}-${randomBytes(4).toString('hex')}.tmp`
  const temporary = path.join(path.dirname(real), name)
  let descriptor: number | undefined
  let made = false
  try {
    const stat = fs.lstatSync(real)
    if (!stat.isFile()) return 'it was changed meanwhile'
    // Renaming would replace a file that is write-protected.
    fs.accessSync(real, fs.constants.W_OK)
    descriptor = fs.openSync(temporary, 'wx', 0o600)
    made = true
    fs.writeFileSync(descriptor, after)
    try {
      fs.fchownSync(descriptor, stat.uid, stat.gid)
    } catch {
      // Only root gives files away; the file then belongs to who runs this.
    }
    // After the owner: giving a file away takes the bits that run it as its owner.
    fs.fchmodSync(descriptor, stat.mode & 0o7777)
    fs.fsyncSync(descriptor)
    fs.closeSync(descriptor)
    descriptor = undefined
    // As late as can be: writing and syncing take time in which an editor may save.
    if (!fs.readFileSync(real).equals(before)) return 'it was changed meanwhile'
    fs.renameSync(temporary, real)
    made = false
    return undefined
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException
    return reasons[code] ?? code
  } finally {
    if (descriptor !== undefined) fs.closeSync(descriptor)
    if (made) fs.rmSync(temporary, { force: true })
  }
}
