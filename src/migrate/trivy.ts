import type { RuleSeverity } from '../config/types.js'
import { fieldAt, mapAt, textsAt } from './config-value.js'
import { gitignorePattern } from './ignored-path.js'
import type { Migration, Origin } from './migration.js'

/** Whether an id is one of trivy's checks of Kubernetes manifests; the others are about images, Terraform and so on. */
const kubernetes = /^(?:avd-)?(?:ksv|kcv|kube)-?[0-9]+$/i

/** Reads a `.trivyignore`: an id a line, with an optional `exp:YYYY-MM-DD`. Source: https://trivy.dev/latest/docs/configuration/filtering/ */
export function readTrivyignore(
  text: string,
  origin: Origin,
  into: Migration,
  today: string,
  severityOf: (rule: string) => RuleSeverity,
): void {
  for (const line of text.split('\n')) {
    const [id, ...words] = line
      .replace(/(?:^|\s)#.*$/, '')
      .trim()
      .split(/\s+/)
    if (!id) continue
    const until = words.map(word => /^exp:([0-9]{4}-[0-9]{2}-[0-9]{2})$/.exec(word)?.[1]).find(Boolean)
    ignore(id, { until, paths: [] }, origin, into, today, severityOf)
  }
}

/** Reads a `.trivyignore.yaml`: `misconfigurations` with `id`, `paths`, `expired_at`, `statement`. */
export function readTrivyignoreYaml(
  value: unknown,
  origin: Origin,
  into: Migration,
  today: string,
  severityOf: (rule: string) => RuleSeverity,
): void {
  const entries = fieldAt(value, 'misconfigurations')
  for (const entry of Array.isArray(entries) ? entries : []) {
    const id = fieldAt(entry, 'id')
    if (typeof id !== 'string') continue
    const date = fieldAt(entry, 'expired_at')
    const until = typeof date === 'string' ? /^[0-9]{4}-[0-9]{2}-[0-9]{2}/.exec(date)?.[0] : undefined
    const statement = fieldAt(entry, 'statement')
    ignore(
      id,
      { until, paths: textsAt(entry, 'paths'), ...(typeof statement === 'string' && { statement }) },
      origin,
      into,
      today,
      severityOf,
    )
  }
}

/** Reads a `trivy.yaml`: what is skipped, and what has no counterpart. Source: https://trivy.dev/latest/docs/references/configuration/config-file/ */
export function readTrivyConfig(value: unknown, origin: Origin, into: Migration): void {
  const scan = mapAt(value, 'scan')
  for (const [key, folder] of [
    ['skip-dirs', true],
    ['skip-files', false],
  ] as const) {
    for (const path of textsAt(scan, key)) {
      into.settings++
      const ours = gitignorePattern(path)
      if (ours === undefined) into.note(`${origin}: ${key} has "${path}", which lies outside of this folder or is no pattern of .gitignore`)
      else into.ignored.push({ pattern: folder && !ours.endsWith('/') ? `${ours}/` : ours, comment: origin })
    }
  }
  const severities = textsAt(value, 'severity')
  if (severities.length && !severities.includes('LOW'))
    into.note(`${origin} reports ${severities.join(', ')} alone; here "--fail-on error" says what fails`)
  if (fieldAt(value, 'ignore-policy') !== undefined)
    into.note(`${origin} names an ignore-policy in Rego: write "overrides" for what it leaves out`)
}

function ignore(
  id: string,
  { until, paths, statement }: { readonly until: string | undefined; readonly paths: readonly string[]; readonly statement?: string },
  origin: Origin,
  into: Migration,
  today: string,
  severityOf: (rule: string) => RuleSeverity,
): void {
  if (!kubernetes.test(id)) {
    into.foreign++
    return
  }
  const found = into.checks.find('trivy', id)
  if (until !== undefined && until < today) {
    into.settings++
    into.note(`${origin} ignored ${id} until ${until}; that day is over, and it is not ignored here`)
    return
  }
  if (until !== undefined)
    into.note(
      `${origin} ignores ${id} until ${until}; a configuration has no such date: "# seaworthy-ignore RULE until ${until}" in a manifest has`,
    )
  if (!paths.length) {
    into.set('trivy', id, 'off', origin, severityOf)
    return
  }
  into.settings++
  if (!found?.here.length) into.lack('trivy', id, `off in ${paths.join(', ')}`, origin, found)
  const files = paths.map(gitignorePattern)
  if (files.some(file => file === undefined))
    into.note(`${origin}: a path of ${id} lies outside of this folder or is no pattern of .gitignore`)
  const usable = files.filter((file): file is string => file !== undefined)
  if (found?.here.length && usable.length) {
    into.exemptions.push({ files: usable, rules: found.here, comment: statement === undefined ? origin : `${origin}: ${statement}` })
  }
}
