import type { ImageFacts } from './types.js'

/** What the operating system of an image decides. */
export type SystemFacts = Pick<ImageFacts, 'sh' | 'bash' | 'libc'>

export const noSystem: SystemFacts = { sh: undefined, bash: undefined, libc: undefined }
export const alpine: SystemFacts = { sh: 'busybox', bash: 'bash-5.1', libc: 'musl' }
/** No shell and no libc: `scratch`. */
export const bare: SystemFacts = { sh: 'none', bash: 'none', libc: 'none' }
/** No shell, dynamically linked programs. */
export const shellLessGlibc: SystemFacts = { sh: 'none', bash: 'none', libc: 'glibc' }
/** Debian or Ubuntu of a release that is not known: which bash it has depends on it, dash does not. */
export const debianFamily: SystemFacts = { sh: 'dash-debian', bash: undefined, libc: 'glibc' }

const withBash = (bash: SystemFacts['bash']): SystemFacts => ({ sh: bash, bash, libc: 'glibc' })
const withDash = (bash: SystemFacts['bash']): SystemFacts => ({ sh: 'dash-debian', bash, libc: 'glibc' })

/**
 * Debian and Ubuntu by the names of their releases. `sh` is dash with Debian's patch 0004, which takes implicit exec away (in Debian since 2011).
 * Versions of bash: https://packages.debian.org/search?keywords=bash and https://packages.ubuntu.com/search?keywords=bash
 */
const codenames: Readonly<Record<string, SystemFacts>> = {
  wheezy: withDash('bash-4.2'),
  jessie: withDash('bash-4.2'),
  stretch: withDash('bash-4.4'),
  buster: withDash('bash-4.4'),
  bullseye: withDash('bash-5.1'),
  bookworm: withDash('bash-5.1'),
  trixie: withDash('bash-5.1'),
  forky: withDash('bash-5.1'),
  sid: withDash('bash-5.1'),
  trusty: withDash('bash-4.2'),
  xenial: withDash('bash-4.2'),
  bionic: withDash('bash-4.4'),
  focal: withDash('bash-4.4'),
  jammy: withDash('bash-5.1'),
  noble: withDash('bash-5.1'),
  plucky: withDash('bash-5.1'),
}
const noWindowsShell: SystemFacts = { sh: 'none', bash: 'none', libc: undefined }

/**
 * What a tag says about the operating system: `20-alpine3.20`, `3.12-slim-bookworm`, `1.22-ubi9`. A convention that images of any registry follow.
 * @returns undefined where the tag names none
 */
export function systemFromTag(tag: string): SystemFacts | undefined {
  for (const part of tag.toLowerCase().split(/[-_.+]/)) {
    if (part.startsWith('alpine')) return alpine
    if (part === 'windowsservercore' || part === 'nanoserver') return noWindowsShell
    if (Object.hasOwn(codenames, part)) return codenames[part]
    const redHat = /^(?:ubi|centos|rockylinux|el)([7-9]|10)$/.exec(part)
    if (redHat) return enterpriseLinux(Number(redHat[1]))
    const numbered = /^(debian|ubuntu)(\d{1,2})?$/.exec(part)
    if (numbered) return numbered[2] === undefined ? debianFamily : numbered[1] === 'debian' ? debian(numbered[2]) : ubuntu(numbered[2])
  }
  return undefined
}

/** RHEL and its rebuilds by major version: bash 4.2 in 7, 4.4 in 8, 5.1 in 9, 5.2 in 10. `sh` is bash. */
export function enterpriseLinux(major: number | undefined): SystemFacts {
  if (major === undefined) return withBash('bash-5.1')
  return withBash(major <= 7 ? 'bash-4.2' : major === 8 ? 'bash-4.4' : 'bash-5.1')
}

/** First number of a tag: 9 for `9.4-minimal`; undefined for `latest`. */
export function majorOf(tag: string | undefined): number | undefined {
  const digits = /^v?(\d{1,5})/.exec(tag ?? '')
  return digits ? Number(digits[1]) : undefined
}

export function fedora(tag: string | undefined): SystemFacts {
  const major = majorOf(tag)
  return withBash(major !== undefined && major < 34 ? 'bash-4.4' : 'bash-5.1')
}

/** Amazon Linux 1 and 2 have bash 4.2, 2023 has 5.2. */
export function amazonLinux(tag: string | undefined): SystemFacts {
  const major = majorOf(tag)
  return withBash(major !== undefined && major < 2022 ? 'bash-4.2' : 'bash-5.1')
}

/** Leap and SLE 15 have bash 4.4; Tumbleweed, Leap 16 and SLE 16 have 5.2. */
export function suse(tag: string | undefined): SystemFacts {
  const major = majorOf(tag)
  return withBash(major !== undefined && major <= 15 ? 'bash-4.4' : 'bash-5.1')
}

/** Debian by tag: a number (`12.5`) or a release's name. */
export function debian(tag: string | undefined): SystemFacts {
  const named = tag === undefined ? undefined : systemFromTag(tag)
  if (named) return named
  const major = majorOf(tag)
  if (major === undefined) return withDash('bash-5.1')
  return withDash(major <= 8 ? 'bash-4.2' : major <= 10 ? 'bash-4.4' : 'bash-5.1')
}

/** Ubuntu by tag: a number (`22.04`) or a release's name. */
export function ubuntu(tag: string | undefined): SystemFacts {
  const named = tag === undefined ? undefined : systemFromTag(tag)
  if (named) return named
  const major = majorOf(tag)
  if (major === undefined) return withDash('bash-5.1')
  return withDash(major <= 16 ? 'bash-4.2' : major <= 20 ? 'bash-4.4' : 'bash-5.1')
}

/** Images that are built on Debian or Ubuntu unless their tag says otherwise. */
export function onDebian(tag: string | undefined): SystemFacts {
  const named = tag === undefined ? undefined : systemFromTag(tag)
  if (named) return named
  // Without a version it is today's image, and that stands on a release with bash 5.2.
  return tag === undefined || /^(?:latest|lts|stable|current)\b/.test(tag) ? withDash('bash-5.1') : debianFamily
}

/** Distroless: nothing but the program, except for the `debug` tags, which carry BusyBox. */
export function distroless(tag: string | undefined, repository: string): SystemFacts {
  const libc = /\/static(?:-|$)/.test(repository) ? 'none' : 'glibc'
  return (tag ?? '').split('-').includes('debug') ? { sh: 'busybox', bash: 'none', libc } : { sh: 'none', bash: 'none', libc }
}

/** Chainguard images carry a shell (BusyBox) only in their `-dev` tags. Wolfi, and so all of them, uses glibc. */
export function chainguard(tag: string | undefined, repository: string): SystemFacts {
  const name = repository.slice(repository.lastIndexOf('/') + 1)
  if ((tag ?? '').split('-').includes('dev') || ['busybox', 'wolfi-base', 'bash'].includes(name))
    return { sh: 'busybox', bash: 'bash-5.1', libc: 'glibc' }
  return name === 'static' ? bare : shellLessGlibc
}
