import { sleepTotal } from './duration.js'
import type { ShellWord, SimpleCommand } from './shell-ast.js'
import { baseName, peelWrapper } from './wrappers.js'

/** Builtins of sh and bash: `exec` in front of them fails or changes what they do. */
const builtins = new Set(
  (
    '. : [ alias bg bind break builtin caller cd command compgen complete compopt continue declare dirs disown echo enable eval exec exit export false fc fg getopts hash ' +
    'help history jobs kill let local logout mapfile popd printf pushd pwd read readarray readonly return set shift shopt source suspend test times trap true type typeset ' +
    'ulimit umask unalias unset wait time'
  ).split(' '),
)

/** Programs that do something and end: a script that stops after one of them was not meant to run on. */
const shortLived = new Set(
  (
    'mkdir rm rmdir cp mv ln ls chmod chown chgrp touch date id whoami hostname env printenv which grep egrep sed awk gawk cut head tr sort uniq wc expr basename dirname ' +
    'readlink realpath find df du mount umount sysctl stat install mktemp install tar unzip gunzip base64 openssl envsubst update-ca-certificates seq uname getent ' +
    'apt apt-get apk yum dnf microdnf pip pip3 git wget curl chpasswd adduser useradd addgroup groupadd usermod setcap modprobe iptables ip tee cat sync killall pkill ps pgrep'
  ).split(' '),
)

/** The program that a command names: its literal base name, undefined where an expansion decides. */
export function programOf(command: SimpleCommand): string | undefined {
  const first = command.words[0]
  return first?.literal ? baseName(first.value) : undefined
}

/** Nothing that a Pod would be run for: builtins, setup, assignments. */
export function isTrivial(command: SimpleCommand): boolean {
  const [first] = coreWords(command)
  if (!first) return true
  const name = first.literal ? baseName(first.value) : undefined
  return name !== undefined && (builtins.has(name) || shortLived.has(name))
}

/** The words of the program behind `exec`, `command`, `env A=1`, `nice`, `timeout 5`. */
function coreWords(command: SimpleCommand): readonly ShellWord[] {
  let words = applicationWords(command)
  for (let rounds = 0; rounds < 8; rounds++) {
    const next = peelWrapper(
      words.map(word => (word.literal ? word.value : undefined)),
      0,
    )?.next
    if (next === undefined) break
    words = words.slice(next)
  }
  return words
}

/** Whether `exec` in front of the command is safe as far as its name goes: an external program, and surely no function or builtin of the same name. */
export function isExternal(command: SimpleCommand, sourced: boolean): boolean {
  const first = command.words[0]
  if (!first) return false
  if (first.value.includes('/')) return !first.value.includes('{{')
  return first.literal && !builtins.has(first.value) && !sourced
}

/** Seconds of `sleep`; Infinity for `sleep infinity` and for `tail -f`, which never ends; undefined for every other command. */
export function idleSeconds(command: SimpleCommand): number | undefined {
  const words = coreWords(command)
  const name = words[0]?.literal ? baseName(words[0].value) : undefined
  if (name === 'sleep') return sleepTotal(words.slice(1).map(word => (word.literal ? word.value : undefined))) ?? 0
  if (name === 'tail' && words.some(isFollow)) return Number.POSITIVE_INFINITY
  return name === 'pause' && words.length === 1 ? Number.POSITIVE_INFINITY : undefined
}

function isFollow(word: ShellWord): boolean {
  return /^(?:-[a-zA-Z0-9]*[fF][a-zA-Z0-9]*|--follow(?:=.*)?|--retry)$/.test(word.value)
}

/** Whether the command is `exec`, also as `command exec`. */
export function isExec(command: SimpleCommand): boolean {
  const name = programOf(command)
  if (name === 'exec') return true
  return (name === 'command' || name === 'builtin') && command.words[1]?.literal === true && command.words[1].value === 'exec'
}

/** The words of the program itself, without `exec`, `command` and their options; none for `exec 2>&1`, which only redirects. */
export function applicationWords(command: SimpleCommand): readonly ShellWord[] {
  const { words } = command
  let at = 0
  while (words[at]?.literal && ['exec', 'command', 'builtin'].includes(words[at]!.value)) at++
  if (at === 0) return words
  for (; at < words.length; at++) {
    const { value } = words[at]!
    if (value === '--') return words.slice(at + 1)
    if (!/^-[acl]+$/.test(value)) break
    if (value.includes('a')) at++
  }
  return words.slice(at)
}

/** `exec -a name cmd`, which dash and mksh do not know. */
export function renamesExec(command: SimpleCommand): boolean {
  return (
    isExec(command) &&
    command.words.length > applicationWords(command).length &&
    command.words.slice(1, -1).some(word => /^-[cl]*a/.test(word.value))
  )
}
