import type { Settings } from '../config/types.js'
import type { ContainerCursor } from '../manifest/workload.js'
import { readCommandLine } from './command-line.js'
import { imageFacts } from './image-facts.js'
import { readHookCommands, readPreStop } from './prestop.js'
import type { BuiltImage, CommandLine, ContainerFiles, HookCommands, ImageFacts, PreStopHook, Runtime } from './types.js'

/**
 * What can be said of containers without parsing shell. Each answer is found once for each container object.
 * @param settingsFor the settings that hold for a file, by its path
 * @param files the files of containers
 * @param built what linked Dockerfiles say
 */
export function createRuntime(
  settingsFor: (path: string) => Pick<Settings, 'images'>,
  files: ContainerFiles = noFiles,
  built: (container: ContainerCursor) => BuiltImage | undefined = () => undefined,
): Runtime {
  const image = remember(
    (container): ImageFacts => imageFacts(container, settingsFor(container.resource.file.path).images, built(container)),
  )
  const commandLine = remember(
    (container): CommandLine => readCommandLine(container, image(container), path => files.file(container, path)),
  )
  const preStop = remember((container): PreStopHook => readPreStop(container, path => files.file(container, path)))
  const preStopCommands = remember((container): HookCommands | undefined =>
    readHookCommands(container, path => files.file(container, path)),
  )
  return { image, commandLine, preStop, preStopCommands, file: files.file, packageScripts: files.packageScripts }
}

const noFiles: ContainerFiles = { file: () => undefined, packageScripts: () => undefined }

/** Keeps the answers of a function by container cursor; a workload makes one cursor for each of its containers. */
export function remember<Answer>(find: (container: ContainerCursor) => Answer): (container: ContainerCursor) => Answer {
  const known = new WeakMap<ContainerCursor, { readonly answer: Answer }>()
  return container => {
    let found = known.get(container)
    if (!found) {
      found = { answer: find(container) }
      known.set(container, found)
    }
    return found.answer
  }
}
