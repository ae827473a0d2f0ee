import type { Cursor } from '../manifest/cursor.js'
import type { SourceText } from '../manifest/source-text.js'
import type { ContainerCursor } from '../manifest/workload.js'
import { sleepTotal } from './duration.js'
import { type FileLookup, interpreterOf } from './shebang.js'
import { rawText, readInvocation, shellNames } from './shell-invocation.js'
import { readSimpleCommands } from './simple-commands.js'
import type { HookCommands, PreStopHook, Word } from './types.js'
import { baseName, peelWrapper } from './wrappers.js'

/** Programs, with the words that must follow, that return when the proxy in the Pod has drained: ingress-nginx, Istio, Contour, Envoy Gateway. */
const gracefulHelpers: readonly (readonly string[])[] = [
  ['wait-shutdown'],
  ['pilot-agent', 'wait'],
  ['contour', 'envoy', 'shutdown'],
  ['envoy-gateway', 'envoy', 'shutdown'],
]
/** Commands that take no time worth counting and change nothing about what the Pod serves. */
const instant = new Set(['echo', 'printf', 'touch', 'rm', 'set', 'true', ':', 'date', 'cd', 'export', 'mkdir', 'logger', 'test', '['])

/**
 * What a preStop hook does, as far as its duration is fixed. A sleep counts where it stands in front of everything that stops the application;
 * what a script does beyond simple commands is unknown.
 * Source: https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#hook-handler-implementations
 */
export function readPreStop(container: ContainerCursor, file: FileLookup): PreStopHook {
  const hook = container.at('lifecycle').at('preStop')
  if (hook.absent) return { kind: 'none' }
  if (!hook.present) return unknown(hook)
  const sleep = hook.at('sleep')
  if (!sleep.absent) {
    const seconds = sleep.at('seconds')
    return seconds.number === undefined
      ? unknown(sleep)
      : { kind: 'sleep', seconds: seconds.number, total: seconds.number, native: true, only: true, at: seconds }
  }
  const command = hook.at('exec').at('command')
  const words = wordsOf(command)
  return words.length === 0 ? unknown(hook) : ofCommand(command, words, file)
}

/** The commands of a preStop hook's exec handler; undefined where there is none. */
export function readHookCommands(container: ContainerCursor, file: FileLookup): HookCommands | undefined {
  const command = container.at('lifecycle').at('preStop').at('exec').at('command')
  const words = wordsOf(command)
  if (words.length === 0) return undefined
  let inner: readonly Word[] = words
  for (let peeled = peelWrapper(textsOf(inner), 0); peeled?.next !== undefined; peeled = peelWrapper(textsOf(inner), 0))
    inner = inner.slice(peeled.next)
  const name = inner[0]?.text
  const script = scriptOf(inner, file)
  if (!script) {
    const complete = name !== undefined && !shellNames.has(baseName(name))
    return { words, commands: [{ words: textsOf(inner), afterOr: false }], complete, script: undefined, at: command }
  }
  const { commands, complete } = readSimpleCommands(script.text)
  return { words, commands, complete, script: script.source, at: script.at ?? command }
}

function wordsOf(command: Cursor<string[]>): Word[] {
  return command.items().map(item => ({ text: item.string, at: item as Cursor<string> }))
}

function unknown(at: Cursor<unknown>, atLeast = 0): PreStopHook {
  return { kind: 'unknown', atLeast, at }
}

function ofCommand(at: Cursor<unknown>, given: readonly Word[], file: FileLookup): PreStopHook {
  let words = given
  for (let peeled = peelWrapper(textsOf(words), 0); peeled; peeled = peelWrapper(textsOf(words), 0)) {
    // `timeout 10 sleep 20` ends sooner than its program.
    if (peeled.kind !== 'transparent' || peeled.next === undefined) return unknown(at)
    words = words.slice(peeled.next)
  }
  const texts = textsOf(words)
  const name = texts[0] === undefined ? undefined : baseName(texts[0])
  if (name === undefined) return unknown(at)
  if (isGracefulHelper(texts)) return { kind: 'graceful-helper', at }
  if (name === 'sleep') {
    const seconds = sleepTotal(texts.slice(1))
    return seconds !== undefined && Number.isFinite(seconds)
      ? { kind: 'sleep', seconds, total: seconds, native: false, only: true, at }
      : unknown(at)
  }
  const script = scriptOf(words, file)
  return script ? ofScript(script.at ?? at, script.text) : unknown(at)
}

/** The script that words run: behind `sh -c`, or in a known file. The kubelet expands nothing in hooks. */
function scriptOf(
  words: readonly Word[],
  file: FileLookup,
): { readonly text: string; readonly at: Cursor<unknown> | undefined; readonly source: SourceText | undefined } | undefined {
  const name = words[0]?.text
  if (name === undefined) return undefined
  const invocation = shellNames.has(baseName(name)) ? readInvocation(words) : undefined
  if (invocation?.form === 'command') {
    const text = rawText(invocation.script)
    return text === undefined ? undefined : { text, at: invocation.script.at, source: invocation.script.at?.text() }
  }
  if (invocation?.form === 'other') return undefined
  const path = invocation ? invocation.file.text : name
  const source = path === undefined ? undefined : file(path)?.text
  if (!source) return undefined
  const interpreter = interpreterOf(source.value) ?? []
  // A file without `#!` is run by whoever starts it; one of another language is no script for a shell.
  if (!invocation && !interpreter.some(word => shellNames.has(baseName(word)))) return undefined
  // A finding about the hook stands at the hook: nothing in the file is the line to change.
  return { text: source.value, at: undefined, source }
}

function ofScript(at: Cursor<unknown>, script: string): PreStopHook {
  const { commands, complete } = readSimpleCommands(script)
  let leading = true
  let seconds: number | undefined
  let total = 0
  let only = complete
  for (const { words, afterOr } of commands) {
    const [first, ...rest] = words[0] === 'exec' || words[0] === 'command' ? words.slice(1) : words
    const name = first === undefined ? undefined : baseName(first)
    // Behind `||` stands what happens when something fails.
    const sleep = name === 'sleep' && !afterOr ? sleepTotal(rest) : undefined
    if (sleep !== undefined && Number.isFinite(sleep)) {
      total += sleep
      if (leading) seconds = (seconds ?? 0) + sleep
      continue
    }
    only = false
    if (leading && (name === 'sleep' || name === undefined) && !afterOr) return unknown(at, total)
    if (leading && seconds === undefined && isGracefulHelper([name, ...rest])) return { kind: 'graceful-helper', at }
    if (!afterOr && !instant.has(name ?? '')) leading = false
  }
  return seconds === undefined ? unknown(at, total) : { kind: 'sleep', seconds, total, native: false, only, at }
}

function isGracefulHelper(words: readonly (string | undefined)[]): boolean {
  const name = words[0] === undefined ? undefined : baseName(words[0])
  return gracefulHelpers.some(([program, ...more]) => program === name && more.every((word, index) => words[index + 1] === word))
}

function textsOf(words: readonly Word[]): (string | undefined)[] {
  return words.map(word => word.text)
}
