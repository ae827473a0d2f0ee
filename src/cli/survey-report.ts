import type { SurveyedRepository } from '../node/survey.js'
import { plain } from '../output/visible.js'
import { concludeFrom } from '../survey/conclusions.js'
import type { Sight, VersionSight } from '../survey/sights.js'

/** Places that are named before the rest is counted. */
const maxPlaces = 3
/** Versions that have a row of their own. */
const maxRows = 5

/** What was seen and where, and what follows from it, a line each. */
export function reportLines(seen: SurveyedRepository, show: (sight: Sight | string) => string): string[] {
  const { sights, peerConfigs, read, truncated } = seen
  const conclusions = concludeFrom(sights)
  const rows: [string, string][] = [...sights.tools].map(([tool, list]): [string, string] => [tool, places(list.map(show))])
  for (const [provider, list] of sights.providers) {
    rows.push([provider, places([...new Map(list.map(sight => [sight.sign, `${show(sight)} (${plain(sight.sign, 80)})`])).values()])])
  }
  for (const [minor, list] of versionRows(sights.versions))
    rows.push([`Kubernetes 1.${minor}`, places(list.map(sight => `${show(sight)}${how[sight.says]}`))])
  for (const domain of new Set(sights.clusterDomains.map(sight => sight.domain))) {
    rows.push([`domain ${plain(domain, 80)}`, places(sights.clusterDomains.filter(sight => sight.domain === domain).map(show))])
  }
  if (peerConfigs.length) rows.push(['other linters', `${places(peerConfigs.map(show))}; "seaworthy migrate" takes them over`])
  const width = Math.max(0, ...rows.map(([name]) => name.length))
  const charts = sights.tools.get('Helm')
  return [
    `Looked at ${read.toLocaleString('en-US')} file${read === 1 ? '' : 's'}${truncated ? ', and left the rest: there are too many' : ''}.`,
    ...(rows.length
      ? rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`)
      : ['  Nothing there says how or where the manifests run.']),
    ...(conclusions.providerDoubt ? [`No provider was concluded: ${conclusions.providerDoubt}.`] : []),
    ...(conclusions.versionDoubt ? [`No Kubernetes version was concluded: ${conclusions.versionDoubt}.`] : []),
    ...(charts ? ['Templates of charts are not linted as they are: "helm template CHART | seaworthy lint -" lints what they render.'] : []),
  ]
}

const how: Readonly<Record<VersionSight['says'], string>> = { cluster: '', least: ' (at least)', prose: ' (prose)' }

/** One row for each minor; where there are many, one for all. */
function versionRows(versions: readonly VersionSight[]): [string, readonly VersionSight[]][] {
  const minors = new Map<number, VersionSight[]>()
  for (const sight of versions) {
    const list = minors.get(sight.minor)
    if (list) list.push(sight)
    else minors.set(sight.minor, [sight])
  }
  const sorted = [...minors.keys()].sort((a, b) => a - b)
  if (sorted.length > maxRows) return [[`${sorted[0]} to 1.${sorted.at(-1)}`, versions]]
  return sorted.map(minor => [String(minor), minors.get(minor)!])
}

function places(list: readonly string[]): string {
  const different = [...new Set(list)]
  const rest = different.length - maxPlaces
  return `${different.slice(0, maxPlaces).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}
