import type { Cursor } from '../manifest/cursor.js'
import type { UwsgiOption } from './types.js'
import { type UwsgiEntry, type UwsgiFormat, uwsgiFormat } from './uwsgi-entry.js'
import { readIni } from './uwsgi-ini.js'
import { readJson } from './uwsgi-json.js'
import { readXml } from './uwsgi-xml.js'
import { readYaml } from './uwsgi-yaml.js'

const readers: Readonly<Record<UwsgiFormat, (text: string, section?: string) => readonly UwsgiEntry[]>> = {
  ini: readIni,
  yaml: readYaml,
  json: readJson,
  xml: readXml,
}

/** A uWSGI configuration text as it stands in a manifest, before placeholders are filled in. */
export interface UwsgiText {
  readonly cursor: Cursor<string>
  readonly options: readonly UwsgiOption[]
}

/** Reads a string of a manifest as uWSGI configuration; undefined when it is something else. */
export function readUwsgiText(cursor: Cursor<unknown>, section?: string): UwsgiText | undefined {
  const { raw } = cursor
  if (typeof raw !== 'string') return undefined
  const source = uwsgiFormat(raw)
  if (!source) return undefined
  const text = cursor as Cursor<string>
  const options = readers[source](raw, section).map(
    ({ name, value, from, to, nameTo, conditional }): UwsgiOption => ({
      name,
      value,
      unknown: false,
      conditional,
      at: { cursor: text, from, to },
      nameAt: { cursor: text, from, to: nameTo },
      source,
    }),
  )
  return { cursor: text, options }
}
