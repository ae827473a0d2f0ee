/**
 * What the API server accepts as a name, a label or an annotation key. All checks are linear.
 * Source: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/ and .../labels/#syntax-and-character-set
 */

/** At most 63 of `a-z0-9-`, first and last alphanumeric (RFC 1123). */
export function isDnsLabel(text: string): boolean {
  return text.length <= 63 && /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(text)
}

/** A DNS label that begins with a letter (RFC 1035), as the name of a Service must before 1.36 relaxes it. */
export function isDns1035Label(text: string): boolean {
  return isDnsLabel(text) && !/^[0-9]/.test(text)
}

/** At most 253 characters, DNS label characters in parts between dots. */
export function isDnsSubdomain(text: string): boolean {
  return text.length <= 253 && text.split('.').every(part => /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(part))
}

/** The key of a label or annotation: an optional DNS subdomain and `/`, then a name of at most 63 characters. */
export function isQualifiedName(text: string): boolean {
  if (text.length > 253 + 1 + 63) return false
  const slash = text.indexOf('/')
  return (slash < 0 || isDnsSubdomain(text.slice(0, slash))) && isQualifiedPart(text.slice(slash + 1))
}

/** The value of a label: empty, or at most 63 of `A-Za-z0-9_.-`, first and last alphanumeric. */
export function isLabelValue(text: string): boolean {
  return text === '' || isQualifiedPart(text)
}

/** The name of a port: at most 15 of `a-z0-9-`, with a letter, no `--`, no dash at either end (RFC 6335). */
export function isPortName(text: string): boolean {
  return isDnsLabel(text) && text.length <= 15 && /[a-z]/.test(text) && !text.includes('--')
}

function isQualifiedPart(text: string): boolean {
  return text.length <= 63 && /^[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?$/.test(text)
}
