/** Stands in for a value that a template will fill in: `replicas: {{ .Values.replicas }}`. */
export const UNKNOWN: unique symbol = Symbol('unknown')

// Helm, Go and Jinja templates; envsubst and Flux; Kubernetes' own $(VAR); SOPS; and words people leave for sed: <NAME>, @NAME@, __NAME__.
const inside = /\{\{|\$\{[^}]*\}|\$\([A-Za-z_][A-Za-z0-9_.-]*\)|^ENC\[|^<[^<>\n]+>$|^@[A-Za-z_]+@$|^__[A-Z0-9_]+__$|^\$[A-Z_][A-Z0-9_]*$/

/** Whether a text holds a placeholder, so that its value cannot be known from the manifest. */
export function hasPlaceholder(text: string): boolean {
  return inside.test(text)
}
