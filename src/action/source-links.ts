import type { Range } from '../diagnostic.js'
import { repositoryPath, uriOf } from '../output/repository-path.js'

/**
 * Links to the lines of files as this commit has them; undefined where the runner does not say which repository this is, or a file is not in it.
 *
 * @param repositoryPrefix the working directory relative to the root of the repository.
 */
export function sourceLinks(
  { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit }: NodeJS.ProcessEnv,
  repositoryPrefix: string,
): (file: string, range: Range) => string | undefined {
  const known =
    /^https?:\/\/[\w.:-]+$/.test(server ?? '') && /^[\w.-]+\/[\w.-]+$/.test(repository ?? '') && /^[0-9a-f]{40,64}$/.test(commit ?? '')
  return (file, { start, end }) => {
    const path = repositoryPath(file, { repositoryPrefix })
    if (!known || path.startsWith('/') || path.startsWith('../')) return undefined
    const lines = end.line > start.line ? `L${start.line}-L${end.line}` : `L${start.line}`
    return `${server}/${repository}/blob/${commit}/${uriOf(path)}#${lines}`
  }
}
