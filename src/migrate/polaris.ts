import type { RuleSeverity } from '../config/types.js'
import { isMapping } from '../manifest/cursor.js'
import { fieldAt, mapAt, textsAt } from './config-value.js'
import type { Migration, Origin } from './migration.js'

/** Severities of polaris and ours; https://polaris.docs.fairwinds.com/customization/checks/ */
const severities: Readonly<Record<string, RuleSeverity>> = { ignore: 'off', warning: 'warning', danger: 'error' }

/** Reads a `polaris.yaml`: `checks` with a severity each, `exemptions`, `customChecks`. Source: https://polaris.docs.fairwinds.com/customization/exemptions/ */
export function readPolaris(value: unknown, origin: Origin, into: Migration, severityOf: (rule: string) => RuleSeverity): void {
  const custom = mapAt(value, 'customChecks')
  for (const [id, severity] of Object.entries(mapAt(value, 'checks'))) {
    const ours = typeof severity === 'string' && Object.hasOwn(severities, severity) ? severities[severity] : undefined
    if (Object.hasOwn(custom, id)) continue
    if (ours === undefined) into.note(`${origin}: the severity of "${id}" is none of ignore, warning, danger`)
    else into.set('polaris', id, ours, origin, severityOf)
  }
  for (const id of Object.keys(custom)) {
    into.settings++
    into.note(`${origin} has a check of its own, "${id}": it has no counterpart here`)
  }
  const exemptions = fieldAt(value, 'exemptions')
  for (const exemption of Array.isArray(exemptions) ? exemptions : []) if (isMapping(exemption)) readExemption(exemption, origin, into)
}

/** The names of controllers are prefixes there. An exemption without rules is one from every check. */
function readExemption(exemption: Readonly<Record<string, unknown>>, origin: Origin, into: Migration): void {
  into.settings++
  const ids = textsAt(exemption, 'rules')
  const controllers = textsAt(exemption, 'controllerNames')
  const containers = textsAt(exemption, 'containerNames')
  const namespaces = textsAt(exemption, 'namespace')
  const about = [...namespaces.map(name => `namespace ${name}`), ...controllers, ...containers.map(name => `container ${name}`)].join(', ')
  if (containers.length) {
    into.note(
      `${origin} exempts containers (${about}): overrides know objects, not containers. Write "# seaworthy-ignore RULE -- reason" above the container`,
    )
    return
  }
  const checks = ids.length
    ? ids.map(id => ({ id, found: into.checks.find('polaris', id) }))
    : into.checks.all('polaris').map(found => ({ id: found.id, found }))
  for (const { id, found } of checks)
    if (ids.length && !found?.here.length) into.lack('polaris', id, `off for ${about || 'some objects'}`, origin, found)
  const rules = [...new Set(checks.flatMap(({ found }) => found?.here ?? []))].sort()
  if (!rules.length) return
  into.exemptions.push({
    ...(namespaces.length && { namespaces }),
    ...(controllers.length && { names: controllers.map(name => `${name}*`) }),
    rules,
    comment: origin,
  })
}
