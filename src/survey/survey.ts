import type { KnownProvider, Sight, Sights, Tool, VersionSight } from './sights.js'
import { looseFolder, notForReal, providerSigns, toolFiles, toolSigns } from './signs.js'
import { isPipeline, versionsIn } from './versions.js'

/** Sights of one kind that are kept; a thousand files with one annotation say no more than a few. */
const maxSights = 50
const maxVersions = 2000

/** Whether a file can say something, by its name; others need not be read. */
export function isWorthReading(path: string): boolean {
  return (
    /\.(?:ya?ml|tf|tfvars|hcl|mk|sh)$|(?:^|\/)(?:readme[^/]*|Makefile|GNUmakefile|justfile|Taskfile[^/]*|Dockerfile[^/]*|[^/]*\.Dockerfile|Vagrantfile|Tiltfile|\.env)$/i.test(
      path,
    ) || isPipeline(path)
  )
}

/** Looks at the files of a repository one by one, and remembers what they say about where and how the manifests run. Pure: it is given the texts. */
export class Survey {
  private readonly tools = new Map<Tool, Sight[]>()
  private readonly providers = new Map<KnownProvider, Sight[]>()
  private readonly versions: VersionSight[] = []
  private readonly clusterDomains: (Sight & { domain: string })[] = []
  private readonly looseFolders = new Set<string>()

  /** The name of a file alone. */
  lookAtName(path: string): void {
    for (const [tool, pattern] of toolFiles) if (pattern.test(path)) remember(this.tools, tool, { file: path, sign: path })
    for (let folder = parent(path); folder !== ''; folder = parent(folder)) if (looseFolder.test(folder)) this.looseFolders.add(folder)
  }

  /** A file with its text. */
  lookAt(path: string, text: string): void {
    if (this.versions.length < maxVersions) this.versions.push(...versionsIn(path, text))
    if (/\.ya?ml$/i.test(path)) {
      for (const [tool, pattern] of toolSigns) {
        const match = pattern.exec(text)
        if (match) remember(this.tools, tool, { file: path, line: lineOf(text, match.index), sign: match[0].split('\n')[0]!.trim() })
      }
      if (/\b(?:kubeadm|kubelet\.config)\.k8s\.io\//.test(text)) this.lookForDomain(path, text)
    }
    if (notForReal.test(path) || isPipeline(path) || /readme/i.test(path)) return
    for (const [provider, pattern] of providerSigns) {
      const match = pattern.exec(text)
      if (match && !isCommentedOut(text, match.index))
        remember(this.providers, provider, { file: path, line: lineOf(text, match.index), sign: match[0] })
    }
  }

  get sights(): Sights {
    return {
      tools: this.tools,
      providers: this.providers,
      versions: this.versions,
      clusterDomains: this.clusterDomains,
      looseFolders: [...this.looseFolders].sort(),
    }
  }

  private lookForDomain(file: string, text: string): void {
    const match = /^[ \t]*(?:dnsDomain|clusterDomain): *["']?([a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?)["']? *$/m.exec(text)
    if (match) this.clusterDomains.push({ file, line: lineOf(text, match.index), sign: match[0].trim(), domain: match[1]! })
  }
}

function remember<Key>(map: Map<Key, Sight[]>, key: Key, sight: Sight): void {
  const list = map.get(key)
  if (!list) map.set(key, [sight])
  else if (list.length < maxSights) list.push(sight)
}

function parent(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash < 0 ? '' : path.slice(0, slash)
}

function lineOf(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}

function isCommentedOut(text: string, offset: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
  return /^\s*(?:#|\/\/)/.test(before)
}
