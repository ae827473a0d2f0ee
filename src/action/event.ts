import fs from 'node:fs'

/** What the event says about the change that started the workflow. */
export interface EventChange {
  /** The commit that the change is compared with; undefined where the event has none, as with a schedule or the first push of a branch. */
  readonly base: string | undefined
  /** The commit at the tip of the pull request. */
  readonly head: string | undefined
}

/**
 * Reads the file that GITHUB_EVENT_PATH names. Fields: "Webhook events and payloads" in GitHub's docs. An event that cannot be read says nothing, and
 * nothing but hashes is taken from it.
 */
export function changeOfEvent({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: file }: NodeJS.ProcessEnv): EventChange {
  const payload = read(file)
  if (name === 'pull_request' || name === 'pull_request_target')
    return { base: hashAt(payload, 'pull_request', 'base', 'sha'), head: hashAt(payload, 'pull_request', 'head', 'sha') }
  if (name === 'merge_group') return { base: hashAt(payload, 'merge_group', 'base_sha'), head: hashAt(payload, 'merge_group', 'head_sha') }
  if (name === 'push') return { base: hashAt(payload, 'before'), head: hashAt(payload, 'after') }
  return { base: undefined, head: undefined }
}

function read(file: string | undefined): unknown {
  try {
    return file ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined
  } catch {
    return undefined
  }
}

/** The hash at a place of the payload; a hash of zeros stands for no commit. */
function hashAt(payload: unknown, ...keys: readonly string[]): string | undefined {
  let value = payload
  for (const key of keys)
    value = typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined
  return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) && !/^0+$/.test(value) ? value : undefined
}
