import { buildCluster } from '../cluster/build.js'
import type { Config, Settings } from '../config/types.js'
import { mayNameBuilds } from '../container/image-builds.js'
import { createLinkedImages } from '../container/linked-images.js'
import { createRuntime } from '../container/runtime.js'
import { createShell, noVerdict } from '../container/shell.js'
import type { ContainerFiles, Shell } from '../container/types.js'
import type { NotLinted } from '../diagnostic.js'
import { createEmbedded } from '../embedded/index.js'
import { createMountedFiles } from '../embedded/mounted-files.js'
import { readManifests } from '../manifest/index.js'
import type { SourceFile } from '../manifest/resource.js'
import type { AnyRule } from '../rule/index.js'
import { type Collected, collectCrash, collectFinding, collectProblems } from './collect.js'
import { dispatch } from './dispatch.js'
import { finish } from './finish.js'
import { suppress } from './suppress-findings.js'
import type { InputFile, LintInput, LintOutcome } from './types.js'
import { countUnknownValues } from './unknown-values.js'

/**
 * Lints parsed files: the whole pipeline, from documents to sorted diagnostics. Pure and synchronous; never throws because of a manifest.
 * A rule that throws becomes `internal/rule-crash` on its object, and the rest goes on.
 */
export function lint(input: LintInput): LintOutcome {
  const sources = input.files.flatMap(({ path, target, parsed }): SourceFile[] => (parsed ? [{ path, target, parsed }] : []))
  const settingsFor = (path: string): Settings => input.configFor(path).config.settings
  const manifests = readManifests(sources, settingsFor)
  const cluster = buildCluster(manifests.resources, manifests.workloads, settingsFor, manifests.components, manifests.gaps)
  const images = createLinkedImages(input.linked ? sources : [], input.linked ?? (() => undefined), input.configFor)
  const mounted = createMountedFiles(cluster)
  const files: ContainerFiles = {
    file: (container, path) => mounted.file(container, path) ?? images.file(container, path),
    packageScripts: (container, folder) => images.packageScripts(container, folder),
  }
  const runtime = createRuntime(settingsFor, files, images.imageOf)
  const shell = input.chunks.shellParser ? createShell(runtime, input.chunks.shellParser) : noShell
  const embedded = createEmbedded(cluster, runtime)

  const { findings, crashes } = dispatch(rulesInUse(input), { cluster, runtime, embedded, shell, configFor: input.configFor })

  const collected: Collected[] = []
  for (const finding of findings) collectFinding(finding, collected, input.configFor)
  for (const crash of crashes) collectCrash(crash, collected)
  collectProblems(input, sources, manifests, collected)
  const linked = [...new Map(images.files.map(({ source }) => [source.path, source])).values()]
  const { kept, suppressed } = suppress(collected, [...sources, ...linked], [...manifests.resources, ...manifests.components], input)

  const targets = sources.filter(source => source.target)
  const notLinted: NotLinted[] = [...(input.notLinted ?? []), ...manifests.notLinted]
  return finish(kept, suppressed, {
    files: targets.length + input.files.filter(file => file.target && !file.parsed).length,
    documents: targets.reduce((sum, { parsed }) => sum + parsed.documents.filter(document => !document.empty).length, 0),
    resources: [...manifests.resources, ...manifests.components].filter(resource => resource.file.target).length,
    unknownValues: countUnknownValues(manifests.resources),
    notLinted,
    crashed: crashes.length > 0,
    linked: linked.map(({ path }) => path),
  })
}

/** Where `chunksNeeded` found no text that could hold a shell. */
const noShell: Shell = { pid1: () => undefined, inline: () => noVerdict, scripts: () => [] }

/** The rules that at least one configuration of the run turns on somewhere. */
function rulesInUse({ rules, files, configFor }: Pick<LintInput, 'rules' | 'files' | 'configFor'>): AnyRule[] {
  const configs = new Set<Config>()
  for (const file of files) configs.add(configFor(file.path).config)
  return rules.filter(rule => [...configs].some(config => config.rule(rule.id).severity !== 'off' || config.mayApply(rule.id)))
}

/** The heavy chunks that a run needs: the shell parser when a rule that uses it is on and some text, or a Dockerfile that may be linked, could hold a shell. */
export function chunksNeeded(input: Pick<LintInput, 'rules' | 'files' | 'configFor' | 'linked'>): { readonly shellParser: boolean } {
  const wanted = rulesInUse(input).some(rule => rule.needs?.includes('shell'))
  // `command`/`args` that name a shell: sh, bash, /bin/ash, ... The text is searched, since a parse is not needed to see that there is none.
  const mayHold = ({ path, parsed }: InputFile) =>
    parsed && (/(?<![\w.-])(?:ba|da|z|k|mk|a)?sh(?![\w.-])/.test(parsed.text) || (input.linked && mayNameBuilds(path, parsed.text)))
  return { shellParser: wanted && (input.files.some(mayHold) || linksDockerfiles(input)) }
}

function linksDockerfiles({ files, configFor, linked }: Pick<LintInput, 'files' | 'configFor' | 'linked'>): boolean {
  if (!linked) return false
  const configs = new Set(files.map(file => configFor(file.path).config))
  return [...configs].some(({ settings }) => settings.images.some(({ traits }) => traits.dockerfile !== undefined))
}
