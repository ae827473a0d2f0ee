import type { ImageTraits } from '../../src/config/types.js'
import { createRuntime } from '../../src/container/runtime.js'
import { createShell } from '../../src/container/shell.js'
import { createShellParser } from '../../src/container/shell-parser.js'
import type { Runtime, Shell } from '../../src/container/types.js'
import { readManifests } from '../../src/manifest/index.js'
import type { ContainerCursor } from '../../src/manifest/workload.js'
import { parse } from '../../src/parse/index.js'

export interface Lab {
  readonly container: ContainerCursor
  readonly runtime: Runtime
  readonly shell: Shell
}

/** A Deployment whose Pod has one container with these fields (JSON values), read as a manifest is read. */
export function lab(
  fields: Readonly<Record<string, unknown>>,
  pod: Readonly<Record<string, unknown>> = {},
  images: readonly { pattern: RegExp; traits: ImageTraits }[] = [],
): Lab {
  return labOf(
    JSON.stringify({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'web' },
      spec: {
        selector: { matchLabels: { a: 'web' } },
        template: { metadata: { labels: { a: 'web' } }, spec: { ...pod, containers: [{ name: 'c', image: 'r/app:1', ...fields }] } },
      },
    }),
    images,
  )
}

/** The first container of a manifest. */
export function labOf(text: string, images: readonly { pattern: RegExp; traits: ImageTraits }[] = []): Lab {
  const settings = { images, workloadKinds: [] }
  const { workloads } = readManifests([{ path: 'web.yaml', parsed: parse(text), target: true }], () => settings)
  const container = workloads[0]?.containers[0]
  if (!container) throw new Error('the manifest has no container')
  const runtime = createRuntime(() => settings)
  return { container, runtime, shell: createShell(runtime, createShellParser()) }
}

/** The verdict on `sh -c SCRIPT` in an image, its parts as text. */
export function verdictOn(script: string, image = 'r/app:1', shell = 'sh', pod: Readonly<Record<string, unknown>> = {}) {
  const { container, shell: service } = lab({ image, command: [shell, '-c', script] }, pod)
  const verdict = service.pid1(container)
  if (!verdict) throw new Error('no shell')
  const text = (part: { readonly from: number; readonly to: number } | undefined) => part && script.slice(part.from, part.to)
  const { trap } = verdict
  return {
    outcome: verdict.outcome,
    certain: verdict.certain,
    endsAtOnce: verdict.endsAtOnce,
    cause: verdict.cause,
    command: text(verdict.command),
    execAt: text(verdict.execAt),
    trap: trap && { works: trap.works, foreground: text(trap.foreground), forwards: trap.forwards, waits: trap.waits },
  }
}
