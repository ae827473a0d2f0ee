import type { Instruction, PlacedText } from './dockerfile-parser.js'

/** What a stage begins from. */
export type StageBase =
  | { readonly kind: 'stage'; readonly stage: Stage }
  | { readonly kind: 'image'; readonly reference: string }
  /** A variable without a literal value decides. */
  | { readonly kind: 'unknown' }

/** A COPY or ADD, variables filled in. */
export interface Copy {
  /** Where it stands among the instructions of the stage. */
  readonly order: number
  readonly sources: readonly string[]
  /** Absolute; a slash at its end says that it is a folder. */
  readonly target: string
  /** `context`: files of the repository; undefined for another image, or a stage that is not told. */
  readonly from: Stage | 'context' | undefined
  readonly heredocs: readonly { readonly name: string; readonly text: PlacedText }[]
}

/** An ENTRYPOINT or CMD. */
export interface StageCommand {
  readonly instruction: Instruction
  /** The words of SHELL that a shell form is run by; undefined where they are not known. */
  readonly shell: readonly string[] | undefined
}

/** A stage of a Dockerfile, its instructions evaluated as far as they are literal. */
export interface Stage {
  readonly index: number
  readonly name: string | undefined
  readonly base: StageBase
  readonly entrypoint: StageCommand | undefined
  readonly cmd: StageCommand | undefined
  /** Absolute; undefined where the base, or a variable, decides. */
  readonly workdir: string | undefined
  /** Undefined where the stage sets none; `?` where a variable decides. */
  readonly stopSignal: string | undefined
  readonly copies: readonly Copy[]
  readonly runs: readonly { readonly order: number; readonly text: string }[]
  readonly variables: ReadonlyMap<string, string | undefined>
  readonly shell: readonly string[] | undefined
}

const DEFAULT_SHELL: readonly string[] = ['/bin/sh', '-c']

/**
 * The stages of a Dockerfile. What a variable without a literal value decides is unknown.
 * @param buildArgs values that the build gives to ARG, where they are literal
 * Source: https://docs.docker.com/reference/dockerfile/
 */
export function stagesOf(
  instructions: readonly Instruction[],
  buildArgs: ReadonlyMap<string, string | undefined> = new Map(),
): readonly Stage[] {
  const stages: Stage[] = []
  const globals = new Map<string, string | undefined>()
  let at = 0
  for (; at < instructions.length && instructions[at]!.name !== 'FROM'; at++) {
    const instruction = instructions[at]!
    if (instruction.name === 'ARG') readArgs(instruction, globals, buildArgs, new Map())
  }
  while (at < instructions.length) {
    const from = instructions[at]!
    let end = at + 1
    while (end < instructions.length && instructions[end]!.name !== 'FROM') end++
    stages.push(readStage(from, instructions.slice(at + 1, end), { stages, globals, buildArgs }))
    at = end
  }
  return stages
}

interface Around {
  readonly stages: readonly Stage[]
  readonly globals: ReadonlyMap<string, string | undefined>
  readonly buildArgs: ReadonlyMap<string, string | undefined>
}

function readStage(from: Instruction, body: readonly Instruction[], around: Around): Stage {
  const [written = '', as, name] = from.rest.value.split(/\s+/)
  const reference = expandDockerVariables(written, around.globals)
  const known = reference === undefined ? undefined : findStage(around.stages, reference)
  const base: StageBase = known ? { kind: 'stage', stage: known } : reference ? { kind: 'image', reference } : { kind: 'unknown' }
  const variables = new Map(known?.variables)
  let workdir = known?.workdir ?? (base.kind === 'image' && reference === 'scratch' ? '/' : undefined)
  let shell: readonly string[] | undefined = known?.shell ?? DEFAULT_SHELL
  let entrypoint: StageCommand | undefined
  let cmd: StageCommand | undefined
  let stopSignal: string | undefined
  const copies: Copy[] = []
  const runs: { order: number; text: string }[] = []
  for (const [order, instruction] of body.entries()) {
    const { rest, json } = instruction
    switch (instruction.name) {
      case 'ARG':
        readArgs(instruction, variables, around.buildArgs, around.globals)
        break
      case 'ENV':
        readEnv(rest.value, variables)
        break
      case 'WORKDIR': {
        const folder = expandDockerVariables(unquoted(rest.value), variables)
        workdir =
          folder === undefined ? undefined : folder.startsWith('/') ? cleanPath(folder) : workdir && cleanPath(`${workdir}/${folder}`)
        break
      }
      case 'SHELL':
        shell = json?.map(word => word.value)
        break
      case 'ENTRYPOINT':
        entrypoint = { instruction, shell }
        break
      case 'CMD':
        cmd = { instruction, shell }
        break
      case 'STOPSIGNAL':
        stopSignal = expandDockerVariables(rest.value, variables) ?? '?'
        break
      case 'RUN':
        runs.push({ order, text: [rest.value, ...instruction.heredocs.map(({ text }) => text.value)].join('\n') })
        break
      case 'COPY':
      case 'ADD':
        copies.push(...readCopy(instruction, order, variables, workdir, around.stages))
        break
    }
  }
  return {
    index: around.stages.length,
    name: as?.toUpperCase() === 'AS' ? name?.toLowerCase() : undefined,
    base,
    entrypoint,
    cmd,
    workdir,
    stopSignal,
    copies,
    runs,
    variables,
    shell,
  }
}

/** A stage by its name or number, among those in front. */
export function findStage(stages: readonly Stage[], name: string): Stage | undefined {
  const lower = name.toLowerCase()
  return stages.findLast(stage => stage.name === lower) ?? (/^\d{1,4}$/.test(name) ? stages[Number(name)] : undefined)
}

function readCopy(
  { rest, json, flags, heredocs }: Instruction,
  order: number,
  variables: ReadonlyMap<string, string | undefined>,
  workdir: string | undefined,
  stages: readonly Stage[],
): Copy[] {
  const words = (json ? json.map(word => word.value) : rest.value.split(/\s+/)).map(word =>
    expandDockerVariables(unquoted(word), variables),
  )
  const last = words.pop()
  if (last === undefined) return []
  const folder = last === '.' ? './' : last
  const target = folder.startsWith('/') ? folder : workdir === undefined ? undefined : `${workdir}/${folder}`
  if (target === undefined) return []
  const slash = target.endsWith('/') || target.endsWith('/.')
  const named = flags.get('from')
  const sources = words.flatMap(word => (word === undefined || word.startsWith('<<') ? [] : [word]))
  return [
    {
      order,
      sources,
      target: `${cleanPath(target)}${slash ? '/' : ''}`.replace('//', '/'),
      from: named === undefined ? 'context' : findStage(stages, named),
      heredocs,
    },
  ]
}

function readArgs(
  { rest }: Instruction,
  into: Map<string, string | undefined>,
  given: ReadonlyMap<string, string | undefined>,
  globals: ReadonlyMap<string, string | undefined>,
): void {
  for (const word of wordsOf(rest.value)) {
    const equals = word.indexOf('=')
    const name = equals < 0 ? word : word.slice(0, equals)
    const initial = equals < 0 ? globals.get(name) : expandDockerVariables(unquoted(word.slice(equals + 1)), into)
    // Without a value it is not set, unless the build gives one.
    if (given.has(name)) into.set(name, given.get(name))
    else if (equals >= 0 || globals.has(name)) into.set(name, initial)
  }
}

function readEnv(text: string, into: Map<string, string | undefined>): void {
  const words = wordsOf(text)
  if (words[0] !== undefined && !words[0].includes('=')) {
    const name = words[0]
    into.set(name, expandDockerVariables(unquoted(text.slice(name.length).trim()), into))
    return
  }
  for (const word of words) {
    const equals = word.indexOf('=')
    if (equals > 0) into.set(word.slice(0, equals), expandDockerVariables(unquoted(word.slice(equals + 1)), into))
  }
}

/** Words of ENV and ARG, quotes left on. */
function wordsOf(text: string): string[] {
  return text.match(/(?:"(?:[^"\\]|\\.)*"|'[^']*'|\\.|[^\s"'\\])+/gs) ?? []
}

function unquoted(word: string): string {
  return /^"[^"\\]*"$|^'[^']*'$/.test(word) ? word.slice(1, -1) : word
}

/**
 * `$NAME`, `${NAME}`, `${NAME:-default}` and `${NAME:+other}` filled in.
 * @returns undefined where a name has no known value, or another form is used
 */
export function expandDockerVariables(text: string, known: ReadonlyMap<string, string | undefined>): string | undefined {
  if (!text.includes('$')) return text
  let failed = false
  const value = text.replace(
    /\\\$|\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-+])([^{}$]*))?\}|)/g,
    (whole, bare, braced, operator, word) => {
      if (whole === '\\$') return '$'
      const name: string | undefined = bare ?? braced
      if (name === undefined) failed = true
      const found = name === undefined ? undefined : known.get(name)
      if (operator?.endsWith('-') && name !== undefined) return found || (known.has(name) && found === undefined ? fail() : word)
      if (operator?.endsWith('+') && name !== undefined) return known.has(name) && found === undefined ? fail() : found ? word : ''
      return found ?? fail()
    },
  )
  function fail(): string {
    failed = true
    return ''
  }
  return failed ? undefined : value
}

/** `.` and `..` resolved and double slashes taken out; a relative path may begin with `..`. */
export function cleanPath(path: string): string {
  const absolute = path.startsWith('/')
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (!absolute) parts.push(part)
  }
  return (absolute ? '/' : '') + parts.join('/')
}
