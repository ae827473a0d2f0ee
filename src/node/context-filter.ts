/**
 * Kinds that no rule relates to another file's objects: nothing refers to them by name or label, and two of them in different folders do not make these alternatives.
 * Most of the text of real repositories is CustomResourceDefinitions (half of 107 MB measured).
 */
const unrelated = new Set([
  'CustomResourceDefinition',
  'ClusterRole',
  'ClusterRoleBinding',
  'Role',
  'RoleBinding',
  'ValidatingWebhookConfiguration',
  'MutatingWebhookConfiguration',
  'ValidatingAdmissionPolicy',
  'ValidatingAdmissionPolicyBinding',
  'APIService',
])

/**
 * What of a text can say something about objects in other files: asked before the text is parsed, it leaves out only what it can have no doubt about. A text that does
 * not name `apiVersion` and `kind` holds no object; a document whose kind is one of those above is blanked, line feeds kept, so that every other place stays where it is.
 *
 * @returns undefined where nothing is left.
 */
export function relatedPart(text: string): string | undefined {
  if ((!text.includes('apiVersion') || !text.includes('kind')) && !escapedLetter.test(text)) return undefined
  // Blanked documents must keep their lines, and these end with a line feed here.
  const documents = text.split(/^---/m)
  const kept = documents.map(document => (isUnrelated(document) ? undefined : document))
  if (kept.every(document => document === undefined)) return undefined
  if (kept.every(document => document !== undefined) || /\r(?!\n)/.test(text)) return text
  return kept.map((document, index) => document ?? '\n'.repeat(documents[index]!.split('\n').length - 1)).join('---')
}

/** `"ki\u006ed"`: a letter that is written as an escape hides a word from a search. */
const escapedLetter = /\\(?:u00|x|U000000)[4-7]/
/** Lines at the very left that can be in a document we know: a plain key, an item of its list, a comment, the rest of a `---` line. Anything else could hide a kind. */
const plainLine = /^(?:[A-Za-z][\w.-]*:(?:[ \t\r]|$)|- |-$|#|[ \t\r]|$)/
const kindWord = /^kind:[ \t]+["']?([A-Za-z]+)["']?[ \t\r]*(?:#.*)?$/

/** Whether a document, from behind its `---`, is empty or of a kind that relates to nothing. */
function isUnrelated(document: string): boolean {
  let known = false
  let holds = false
  for (let start = 0; start <= document.length; ) {
    const next = document.indexOf('\n', start)
    const end = next === -1 ? document.length : next
    const first = document.charCodeAt(start)
    if (end > start && first !== 0x20) {
      const line = document.slice(start, Math.min(end, start + 200))
      if (!plainLine.test(line)) return false
      if (line.startsWith('kind:')) {
        const kind = kindWord.exec(line)?.[1]
        if (kind === undefined || !unrelated.has(kind)) return false
        known = true
      }
    }
    holds ||= hasContent(document, start, end)
    start = end + 1
  }
  return known || !holds
}

/** Whether a line is more than white space and a comment. */
function hasContent(text: string, start: number, end: number): boolean {
  let at = start
  while (at < end && (text[at] === ' ' || text[at] === '\t' || text[at] === '\r')) at++
  return at < end && text[at] !== '#'
}
