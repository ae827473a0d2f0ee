import fs from 'node:fs'
import path from 'node:path'
import { configNames } from '../node/folders.js'
import { shownPath } from '../node/paths.js'
import { type SurveyedRepository, surveyRepository } from '../node/survey.js'
import { plainFile, withoutCommands } from '../output/visible.js'
import { concludeFrom } from '../survey/conclusions.js'
import type { Sight } from '../survey/sights.js'
import type { Arguments } from './arguments.js'
import { type InitialFacts, initialConfig } from './initial-config.js'
import { reportLines } from './survey-report.js'
import { UsageError } from './usage-error.js'

/** `seaworthy init`: looks at the repository and writes a commented configuration that fits; never over one that is there. */
export async function initCommand(args: Arguments): Promise<number> {
  const [folder = '.', extra] = args.positionals
  if (extra !== undefined) throw new UsageError('"seaworthy init" takes one folder')
  if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(`"${folder}" is no folder`)
  const dry = args.has('dry-run')
  for (const name of configNames) {
    const there = path.join(folder, name)
    if (!dry && fs.lstatSync(there, { throwIfNoEntry: false })) throw new UsageError(`${there} is there already, and is not overwritten`)
  }
  const seen = await surveyRepository(folder)
  const facts = factsOf(seen, folder)
  const file = path.join(folder, configNames[0])
  const report = reportLines(seen, shownFrom(seen, process.cwd()))
  const known = [
    facts.kubernetesVersion && `Kubernetes ${facts.kubernetesVersion}`,
    facts.provider && `provider ${facts.provider}`,
    facts.clusterDomain && `cluster domain ${facts.clusterDomain}`,
  ].filter(Boolean)
  const what = `${plainFile(file)}${known.length ? ` with ${known.join(', ')}` : ''}`
  if (dry) {
    process.stderr.write(`${withoutCommands([...report, '', `Would write ${what}.`].join('\n'))}\n`)
    process.stdout.write(initialConfig(facts))
    return 0
  }
  try {
    fs.writeFileSync(file, initialConfig(facts), { flag: 'wx' })
  } catch (error) {
    throw new UsageError(`${file} cannot be written: ${(error as NodeJS.ErrnoException).code ?? 'unknown error'}`)
  }
  const next = 'Next: "seaworthy lint --statistics" shows what there is most of.'
  process.stdout.write(`${withoutCommands([...report, '', `Wrote ${what}.`, next].join('\n'))}\n`)
  return 0
}

/** What goes into the configuration, with the sights that it comes from. */
function factsOf(seen: SurveyedRepository, folder: string): InitialFacts {
  const { sights, root } = seen
  const { kubernetesVersion, versionDoubt, provider, providerDoubt, clusterDomain } = concludeFrom(sights)
  const show = shownFrom(seen, fs.realpathSync(folder))
  const from = (list: readonly Sight[]) =>
    list.length
      ? `Seen in ${[...new Set(list.map(sight => show(sight)))].slice(0, 3).join(', ')}${list.length > 3 ? ', ...' : ''}.`
      : undefined
  const ofVersion = sights.versions.filter(({ says }) => says !== 'prose')
  return {
    kubernetesVersion,
    versionNote: kubernetesVersion === undefined ? versionDoubt && `Not concluded: ${versionDoubt}.` : from(ofVersion),
    provider,
    providerNote: provider === undefined ? providerDoubt && `Not concluded: ${providerDoubt}.` : from(sights.providers.get(provider) ?? []),
    clusterDomain,
    clusterDomainNote: clusterDomain === undefined ? undefined : from(sights.clusterDomains),
    looseFolders: sights.looseFolders
      .map(loose => shownPath(fs.realpathSync(folder), path.join(root, loose)))
      .filter(loose => !loose.startsWith('..') && /^[\w./-]+$/.test(loose)),
  }
}

/** Writes a sight as a place: relative to a folder, with its line. */
function shownFrom({ root }: SurveyedRepository, base: string): (sight: Sight | string) => string {
  return sight => {
    const file = typeof sight === 'string' ? sight : sight.file
    const line = typeof sight === 'string' ? undefined : sight.line
    return `${plainFile(shownPath(base, path.join(root, file)))}${line === undefined ? '' : `:${line}`}`
  }
}
