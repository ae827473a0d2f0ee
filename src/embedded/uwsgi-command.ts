import type { Runtime, Word } from '../container/types.js'
import type { ContainerCursor } from '../manifest/workload.js'
import { type ProgramWord, programIndex } from './program-words.js'
import { scriptCommands } from './script-words.js'
import type { UwsgiOption } from './types.js'
import { readArguments } from './uwsgi-arguments.js'

/** What a container's command and args say about uWSGI. */
export type UwsgiCommand =
  /** uWSGI is started with these options; `several` where a script starts it more than once. */
  | { readonly kind: 'uwsgi'; readonly options: readonly UwsgiOption[]; readonly several: boolean }
  /** A script or the image decides. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'other' }

const uwsgiName = /^(?:.*\/)?(?:py)?uwsgi(?:-core|_python\d*|-python\d*)?$/
/** Options that no other program has. */
const own = /^--(http-socket|http11-socket|uwsgi-socket|wsgi-file|die-on-term|http-auto-chunked|http-keepalive|py-autoreload|need-app)(=|$)/
const ownIni = /^--(ini|yaml|wsgi|module)(=|$)/
const shells = /^(?:.*\/)?(?:sh|bash|ash|dash|zsh)$/

/**
 * Looks for uWSGI in command and args: as the program, behind wrappers (`newrelic-admin run-program uwsgi`), or within the script of `sh -c`.
 * @param variable the value of an environment variable of the container, where it is known
 * @param hasText a uWSGI configuration text is mounted into the container, so that `--ini` is uWSGI's
 */
export function uwsgiCommand(
  container: ContainerCursor,
  runtime: Runtime,
  variable: (name: string) => string | undefined,
  hasText: boolean,
): UwsgiCommand {
  const command = container.at('command')
  const words: ProgramWord[] = [...command.items(), ...container.at('args').items()].map(word => {
    const raw: unknown = word.raw
    const text = typeof raw === 'string' ? filled(raw, variable) : undefined
    return { text, at: { cursor: word as never, from: 0, to: typeof raw === 'string' ? raw.length : 0 } }
  })
  if (command.unknown || container.at('args').unknown) return { kind: 'unknown' }
  if (words.length === 0) {
    // What is known of the image may be enough to say that it starts something else.
    const { known, words: ofImage, program } = runtime.commandLine(container)
    const linked = known ? inDockerfile(program, variable) : undefined
    if (linked) return linked
    return known && !ofImage.some(word => word.text === undefined || uwsgiName.test(word.text)) ? { kind: 'other' } : { kind: 'unknown' }
  }
  const first = words[0]?.text
  if (first === undefined) return { kind: 'unknown' }

  const script = shells.test(first) ? words.find((_, index) => index > 1 && isScriptFlag(words[index - 1]?.text)) : undefined
  if (script) return inScript(script, variable)
  if (shells.test(first)) return { kind: 'unknown' }
  const at = programIndex(
    words.slice(0, 11).map(word => word.text),
    isUwsgi,
  )
  if (at !== undefined) return { kind: 'uwsgi', options: readArguments(words.slice(at + 1), 'args'), several: false }
  if (command.absent) {
    const uwsgiImage = /(^|[/_-])uwsgi/.test((container.at('image').string ?? '').split(':', 1)[0] as string)
    const isOwn = words.some(word => own.test(word.text ?? '') || ((uwsgiImage || hasText) && ownIni.test(word.text ?? '')))
    return isOwn ? { kind: 'uwsgi', options: readArguments(words, 'args'), several: false } : { kind: 'unknown' }
  }
  return /\.(sh|bash)$|entrypoint|(^|\/)(start|run|boot|init|launch|serve)[^/]*$/.test(first) ? { kind: 'unknown' } : { kind: 'other' }
}

const isUwsgi = (word: string): boolean => uwsgiName.test(word)
/** What the ENTRYPOINT and CMD of a linked Dockerfile say: uWSGI with its options, or a script that starts it. */
function inDockerfile(program: readonly Word[], variable: (name: string) => string | undefined): UwsgiCommand | undefined {
  const words: ProgramWord[] = program.flatMap(({ text, at }) =>
    at && typeof at.raw === 'string' ? [{ text, at: { cursor: at, from: 0, to: at.raw.length } }] : [],
  )
  const [first] = words
  if (!first) return undefined
  // In front of the shell form stands the shell of the image, which has no place.
  if (shells.test(program[0]?.text ?? '') && isScriptFlag(program[words.length === program.length ? 1 : program.length - 2]?.text)) {
    const script = words.length === program.length ? words[2] : first
    const found = script && inScript(script, variable)
    return found?.kind === 'uwsgi' ? found : undefined
  }
  const at = programIndex(
    words.slice(0, 11).map(word => word.text),
    isUwsgi,
  )
  return at === undefined ? undefined : { kind: 'uwsgi', options: readArguments(words.slice(at + 1), 'args'), several: false }
}

const isScriptFlag = (text: string | undefined): boolean => text !== undefined && /^-[a-z]*c$/.test(text)

function inScript(script: ProgramWord, variable: (name: string) => string | undefined): UwsgiCommand {
  const { cursor } = script.at
  const raw: unknown = cursor.raw
  if (typeof raw !== 'string') return { kind: 'unknown' }
  if (!raw.includes('uwsgi')) return /\.sh\b|entrypoint/.test(raw) ? { kind: 'unknown' } : { kind: 'other' }
  const options: UwsgiOption[] = []
  let started = 0
  for (const command of scriptCommands(raw, variable)) {
    const assigned = command.findIndex(word => !/^[A-Za-z_][A-Za-z0-9_]*=/.test(raw.slice(word.from, word.to)))
    const words = assigned < 0 ? [] : command.slice(assigned)
    const at = programIndex(
      words.slice(0, 11).map(word => word.text),
      isUwsgi,
    )
    if (at === undefined) continue
    started++
    options.push(
      ...readArguments(
        words.slice(at + 1).map(({ text, from, to }) => ({ text, at: { cursor, from, to } })),
        'script',
      ),
    )
  }
  return started > 0 ? { kind: 'uwsgi', options, several: started > 1 } : { kind: 'unknown' }
}

/** `$(NAME)` filled in as the kubelet does; undefined where a placeholder remains. */
function filled(text: string, variable: (name: string) => string | undefined): string | undefined {
  const value = text.replace(/\$\(([A-Za-z_][A-Za-z0-9_.-]*)\)/g, (whole, name: string) => variable(name) ?? whole)
  return /\$\([A-Za-z_]|\{\{|\$\{/.test(value) && !value.includes(' ') && !value.includes('\n') ? undefined : value
}
