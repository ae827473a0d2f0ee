import type { Embedded, UwsgiConfig } from '../embedded/types.js'
import type { Resource } from '../manifest/resource.js'
import type { Workload } from '../manifest/workload.js'
import type { Place } from './context.js'

/** What a rule can visit to find uWSGI: workloads for command lines and variables, ConfigMaps and Secrets for the texts in these. */
export type UwsgiSubject = { readonly workload: Workload } | { readonly config: Resource }

/**
 * Judges every uWSGI configuration that has to do with a subject and gives the findings that stand in it, each place once: a finding about a line of an ini text
 * belongs to the ConfigMap, whoever reads it. Of several findings at one place the first by `rank` is kept.
 * @param judge the findings about one configuration, wherever they stand
 */
export function eachUwsgi<Found extends { readonly at: Place; readonly rank: number }>(
  embedded: Embedded,
  subject: UwsgiSubject,
  judge: (config: UwsgiConfig) => readonly Found[],
): readonly Found[] {
  const [resource, configs] =
    'workload' in subject
      ? [subject.workload.resource, embedded.uwsgi(subject.workload)]
      : [subject.config, embedded.uwsgiFrom(subject.config)]
  // What stands in a Dockerfile is said for the workload that runs it.
  const belongs = (of: Resource) => of === resource || ('workload' in subject && of.file.linked === true)
  const found = configs.flatMap(config => judge(config)).filter(({ at }) => belongs(resourceOf(at)))
  const kept = new Map<string, Found>()
  for (const finding of found.sort((a, b) => a.rank - b.rank)) {
    const key = placeKey(finding.at)
    if (!kept.has(key)) kept.set(key, finding)
  }
  return [...kept.values()]
}

const resourceOf = (place: Place): Resource => ('cursor' in place ? place.cursor.resource : place.resource)

function placeKey(place: Place): string {
  return 'cursor' in place ? `${place.cursor.path.join('/')} ${place.from} ${place.to}` : place.path.join('/')
}
