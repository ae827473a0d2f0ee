import type { TextPart } from '../manifest/source-text.js'
import type { ContainerCursor, Workload } from '../manifest/workload.js'

/** An option of a uWSGI configuration, from an ini, YAML, JSON or XML text, the command line or UWSGI_ variables. */
export interface UwsgiOption {
  /** With dashes: `http-socket`. */
  readonly name: string
  /** Undefined for a flag, or where a placeholder stands. */
  readonly value: string | undefined
  /** The value holds a placeholder that could not be resolved (`%d`, `$(PORT)`). */
  readonly unknown: boolean
  readonly at: TextPart
  readonly source: 'ini' | 'yaml' | 'json' | 'xml' | 'args' | 'env'
}
/** The uWSGI configuration of one container, all sources together. */
export interface UwsgiConfig {
  readonly workload: Workload
  readonly container: ContainerCursor
  readonly options: readonly UwsgiOption[]
  /** Whether all of it is seen: no unknown ini file, no include that is not in the manifests. Claims of absence need it. */
  readonly complete: boolean
  all(name: string): readonly UwsgiOption[]
  last(name: string): UwsgiOption | undefined
}

/** Configuration inside configuration, read with the places of the manifest. Results are kept. */
export interface Embedded {
  /** The uWSGI configurations of a workload, one for each container that runs uWSGI. */
  uwsgi(workload: Workload): readonly UwsgiConfig[]
}
