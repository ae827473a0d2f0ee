/** Something that can let go of what it can read again. */
export interface Forgetful {
  /** UTF-16 code units of its text: what reading it again costs. */
  readonly size: number
  forget(): void
}

/**
 * Bounds what settled files of one run read again: when their texts together are longer than the budget, those that were read longest ago forget it.
 *
 * @param budget in UTF-16 code units.
 */
export class RecentlyRead {
  private readonly files = new Set<Forgetful>()
  private readonly budget: number
  private total = 0

  constructor(budget: number) {
    this.budget = budget
  }

  /** The file was read again just now; it is never the one that forgets. */
  touch(file: Forgetful): void {
    if (!this.files.delete(file)) this.total += file.size
    this.files.add(file)
    for (const oldest of this.files) {
      if (this.total <= this.budget || oldest === file) return
      this.files.delete(oldest)
      this.total -= oldest.size
      oldest.forget()
    }
  }
}
