import type { Provider } from '../config/types.js'

/** Where something was seen: a file from the root of the survey, with `/`, and its line from 1. */
export interface Sight {
  readonly file: string
  readonly line?: number
  /** What was seen there, as it is written. */
  readonly sign: string
}

/** Tools that the manifests are made or delivered with. */
export const tools = ['Helm', 'Kustomize', 'Argo CD', 'Flux', 'Helmfile', 'Skaffold', 'Argo Rollouts'] as const
export type Tool = (typeof tools)[number]

export type KnownProvider = Exclude<Provider, 'unknown'>

/** A version of Kubernetes that some file names. */
export interface VersionSight extends Sight {
  /** 30 for 1.30. */
  readonly minor: number
  /** `cluster`: what a cluster runs, or is tested with. `least`: the oldest that is supported. `prose`: a sentence says so. */
  readonly says: 'cluster' | 'least' | 'prose'
}

/** Everything that was seen in a repository. */
export interface Sights {
  readonly tools: ReadonlyMap<Tool, readonly Sight[]>
  readonly providers: ReadonlyMap<KnownProvider, readonly Sight[]>
  readonly versions: readonly VersionSight[]
  readonly clusterDomains: readonly (Sight & { readonly domain: string })[]
  /** Folders of environments where less matters: overlays/dev, environments/staging. */
  readonly looseFolders: readonly string[]
}
