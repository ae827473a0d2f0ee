import { parseImageReference } from '../kubernetes/image-reference.js'

/**
 * Images whose program reads its own port from a variable that Kubernetes sets too, to `tcp://10.0.0.1:80`, where a Service has the program's name. The program then
 * does not start. By the end of the repository.
 * Sources: https://github.com/n8n-io/n8n/issues/8650, https://github.com/puckel/docker-airflow/issues/46, https://github.com/lmenezes/cerebro/issues/441,
 * https://github.com/langgenius/dify/issues/539, https://github.com/Donkie/Spoolman/pull/961
 */
const portVariables: readonly (readonly [repository: string, variable: string])[] = [
  ['n8nio/n8n', 'N8N_PORT'],
  ['n8n-io/n8n', 'N8N_PORT'],
  ['mher/flower', 'FLOWER_PORT'],
  ['lmenezes/cerebro', 'CEREBRO_PORT'],
  ['langgenius/dify-api', 'DIFY_PORT'],
  ['donkie/spoolman', 'SPOOLMAN_PORT'],
]

/** The variable from which the program of an image reads its port; undefined where none is known. */
export function portVariableOf(image: string): string | undefined {
  const repository = parseImageReference(image)?.repository.toLowerCase()
  if (repository === undefined) return undefined
  return portVariables.find(([known]) => repository === known || repository.endsWith(`/${known}`))?.[1]
}
