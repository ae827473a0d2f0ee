import type { ImageFacts } from './types.js';
/** What the operating system of an image decides. */
export type SystemFacts = Pick<ImageFacts, 'sh' | 'bash' | 'libc'>;
export declare const noSystem: SystemFacts;
export declare const alpine: SystemFacts;
/** No shell and no libc: `scratch`. */
export declare const bare: SystemFacts;
/** No shell, dynamically linked programs. */
export declare const shellLessGlibc: SystemFacts;
/** Debian or Ubuntu of a release that is not known: which bash it has depends on it, dash does not. */
export declare const debianFamily: SystemFacts;
/**
 * What a tag says about the operating system: `20-alpine3.20`, `3.12-slim-bookworm`, `1.22-ubi9`. A convention that images of any registry follow.
 * @returns undefined where the tag names none
 */
export declare function systemFromTag(tag: string): SystemFacts | undefined;
/** RHEL and its rebuilds by major version: bash 4.2 in 7, 4.4 in 8, 5.1 in 9, 5.2 in 10. `sh` is bash. */
export declare function enterpriseLinux(major: number | undefined): SystemFacts;
/** First number of a tag: 9 for `9.4-minimal`; undefined for `latest`. */
export declare function majorOf(tag: string | undefined): number | undefined;
export declare function fedora(tag: string | undefined): SystemFacts;
/** Amazon Linux 1 and 2 have bash 4.2, 2023 has 5.2. */
export declare function amazonLinux(tag: string | undefined): SystemFacts;
/** Leap and SLE 15 have bash 4.4; Tumbleweed, Leap 16 and SLE 16 have 5.2. */
export declare function suse(tag: string | undefined): SystemFacts;
/** Debian by tag: a number (`12.5`) or a release's name. */
export declare function debian(tag: string | undefined): SystemFacts;
/** Ubuntu by tag: a number (`22.04`) or a release's name. */
export declare function ubuntu(tag: string | undefined): SystemFacts;
/** Images that are built on Debian or Ubuntu unless their tag says otherwise. */
export declare function onDebian(tag: string | undefined): SystemFacts;
/** Distroless: nothing but the program, except for the `debug` tags, which carry BusyBox. */
export declare function distroless(tag: string | undefined, repository: string): SystemFacts;
/** Chainguard images carry a shell (BusyBox) only in their `-dev` tags. Wolfi, and so all of them, uses glibc. */
export declare function chainguard(tag: string | undefined, repository: string): SystemFacts;
