/** What should change becomes text: the smallest edits, applied until nothing is left to fix. */
export { editsFor, type FileEdit } from './edits-for.js'
export { diffLines, type LineChange } from './line-diff.js'
export { type AppliedEdits, applyEdits, type OffsetEdit } from './offset-edit.js'
export { unifiedDiff } from './unified-diff.js'
export { type FixOptions, type FixOutcome, fixUntilStable, type Texts } from './until-stable.js'
