import { presets } from '../config/presets.js'
import { CONFIG_SCHEMA } from '../engine/docs-url.js'

/** What a look at the repository contributes to a new configuration; an empty one is that of a folder about which nothing is known. */
export interface InitialFacts {
  readonly kubernetesVersion?: string | undefined
  /** Behind a value, or in its place: why, in a few words. */
  readonly versionNote?: string | undefined
  readonly provider?: string | undefined
  readonly providerNote?: string | undefined
  readonly clusterDomain?: string | undefined
  readonly clusterDomainNote?: string | undefined
  /** Folders of environments where less matters, relative to the configuration. */
  readonly looseFolders?: readonly string[]
}

const presetLines = Object.entries(presets)
  .map(([name, summary]) => `#   ${name}: ${summary}`)
  .join('\n')

/** What `seaworthy init` writes. Every line that begins with `# ` and a key, or stands below one, works once the `# ` is taken away. */
export function initialConfig(facts: InitialFacts = {}): string {
  const [loose = 'overlays/dev'] = facts.looseFolders ?? []
  return `# yaml-language-server: $schema=${CONFIG_SCHEMA}
#
# The configuration of seaworthy. It holds for the files below this folder, up to the next seaworthy.yaml; nothing is merged.

## Where to start from: one preset or several.
${presetLines}
extends: recommended

## Severity (off, info, warning, error) and options of rules: "seaworthy rules" lists them, "seaworthy explain RULE" shows the options.
# rules:
#   memory-limit-missing: warning
#   prestop-missing:
#     severity: error

## Other severities for some objects; where several match, the last one wins. Patterns are those of .gitignore, relative to this file.
# overrides:
#   - files: [${loose}/]
#     rules:
#       best-effort-pod: info
#   - kinds: [Job]
#     names: [migrate-*]
#     rules:
#       best-effort-pod: off

## Files that are not linted.
# ignore:
#   - third-party/

## What the manifests run on. The more is known, the fewer guesses are needed.
${line('kubernetesVersion', facts.kubernetesVersion && `"${facts.kubernetesVersion}"`, '1.28-1.33', facts.versionNote)}
${line('provider', facts.provider, 'aws', facts.providerNote)}
${line('clusterDomain', facts.clusterDomain, 'cluster.local', facts.clusterDomainNote)}
# nodeCIDRs: [10.0.0.0/16]
# externalCallers: false

## What is known of images; * stands for anything.
# images:
#   registry.example.com/team/*:
#     shell: bash
#     libc: glibc
#     drainsOnTerm: true

## Known defects of versions of images, besides those that come with seaworthy.
# advisoryFiles: [security/advisories.yaml]
# advisories:
#   - id: gateway-leak
#     images: [platform/gateway]
#     versions: ">=2.3.0 <2.3.4"
#     severity: error
#     consequence: it leaks connections
#     source: https://wiki.example.com/gateway-leak

## Objects that exist in the cluster and in no manifest here.
# externalObjects:
#   - kind: Secret
#     name: tls

## Kinds that carry a Pod template, besides those that are known.
# workloadKinds:
#   - apiVersion: example.com/v1
#     kind: Worker
#     podTemplate: /spec/template
#     replicas: /spec/replicas

## What is asked of "# seaworthy-ignore RULE -- reason".
# suppressions:
#   requireReason: true
#   reportUnused: true
`
}

/** A setting that is known, or an example of it, with what was seen above it. */
function line(key: string, known: string | undefined, example: string, note: string | undefined): string {
  const setting = known === undefined ? `# ${key}: ${example}` : `${key}: ${known}`
  return note === undefined ? setting : `## ${note}\n${setting}`
}
