import type { ParsedDocument, ParsedFile } from '../parse/types.js'

/** Only the head of a document is searched: Helm writes the comment right behind the `---`. */
const HEAD = 400

/** The template that a document was rendered from, as `helm template` says in a `# Source: chart/templates/web.yaml` comment at its head. */
export function renderedFrom({ text }: ParsedFile, { span }: ParsedDocument): string | undefined {
  const head = text.slice(span.start, Math.min(span.end, span.start + HEAD))
  return /^(?:---[^\n]*\n|[ \t]*\r?\n)*# Source: ([^\r\n]{1,300}?)[ \t]*\r?\n/.exec(head)?.[1]
}
