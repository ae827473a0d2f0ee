import { parseImageReference } from '../kubernetes/image-reference.js'

interface PortReader {
  /** The end of the repository. */
  readonly repository: string
  readonly variable: string
  /** The tags of which it is known; every tag where that is left out. */
  readonly tags?: RegExp
}

/**
 * Images whose program reads its own port from a variable that Kubernetes sets too, to `tcp://10.0.0.1:80`, where a Service has the program's name. The program then
 * does not start. n8n reads over such a value since it has a configuration class for it; up to 1.28 it is known to fail.
 * Sources: https://github.com/n8n-io/n8n/issues/8650, https://github.com/8gears/n8n-helm-chart/issues/174,
 * https://github.com/mher/flower/blob/master/flower/command.py (apply_env_options), https://github.com/lmenezes/cerebro/issues/441,
 * https://github.com/langgenius/dify/blob/main/api/docker/entrypoint.sh
 */
const portReaders: readonly PortReader[] = [
  { repository: 'n8nio/n8n', variable: 'N8N_PORT', tags: /^(?:0\.\d+|1\.(?:1?\d|2[0-8]))(?:\.|-|$)/ },
  { repository: 'mher/flower', variable: 'FLOWER_PORT' },
  { repository: 'lmenezes/cerebro', variable: 'CEREBRO_PORT', tags: /^0\.9/ },
  { repository: 'langgenius/dify-api', variable: 'DIFY_PORT' },
]

/** The variable from which the program of an image reads its port; undefined where none is known. */
export function portVariableOf(image: string): string | undefined {
  const reference = parseImageReference(image)
  const name = reference?.repository.toLowerCase()
  if (name === undefined) return undefined
  const reader = portReaders.find(({ repository }) => name === repository || name.endsWith(`/${repository}`))
  return reader && (!reader.tags || reader.tags.test(reference?.tag ?? '')) ? reader.variable : undefined
}
