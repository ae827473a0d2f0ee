/** Values of a manifest can be megabytes long; a message is read by a person. */
const MAX_VALUE = 160
const MAX_MESSAGE = 1000

/** Fills the `{slots}` of a message. Control characters stay: the outputs escape them, each in its own way. */
export function fillMessage(template: string, data: Readonly<Record<string, string | number>> | undefined): string {
  if (!data) return template
  return template.replace(/\{([A-Za-z][A-Za-z0-9]*)\}/g, (slot, name: string) =>
    Object.hasOwn(data, name) ? shorten(String(data[name])) : slot,
  )
}

/** A sentence of our own that may quote a manifest, cut where the quotation is endless. */
export function boundMessage(message: string): string {
  return message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE - 1)}…` : message
}

/** White space becomes one space. A single space at either end stays: rules write ` before Kubernetes 1.27` where a message may have nothing. */
function shorten(value: string): string {
  const line = value.length > MAX_VALUE * 4 ? value.slice(0, MAX_VALUE * 4) : value
  const words = line.replace(/\s+/g, ' ').trim()
  const flat = `${/^ \S/.test(line) ? ' ' : ''}${words}${/\S $/.test(line) ? ' ' : ''}`
  return flat.length > MAX_VALUE ? `${flat.slice(0, MAX_VALUE - 1)}…` : flat
}
