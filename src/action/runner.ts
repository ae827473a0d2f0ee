import * as core from '@actions/core'

/**
 * What the Action asks of the GitHub runner. The only module that knows @actions/core: the others are given this object, so that the package is in the
 * bundle of the Action alone.
 */
export const runner = {
  /** An input, trimmed; empty where it is not given. */
  input: (name: string): string => core.getInput(name),
  /** The lines of an input, trimmed, without empty ones. */
  lines: (name: string): string[] => core.getMultilineInput(name).filter(Boolean),
  setOutput: (name: string, value: string | number): void => core.setOutput(name, value),
  /** A line of the log. */
  info: (message: string): void => core.info(message),
  startGroup: (title: string): void => core.startGroup(title),
  endGroup: (): void => core.endGroup(),
  /** Annotations; also lines of the log. */
  error: (message: string, place: core.AnnotationProperties): void => core.error(message, place),
  warning: (message: string, place: core.AnnotationProperties): void => core.warning(message, place),
  notice: (message: string, place: core.AnnotationProperties): void => core.notice(message, place),
}
export type Runner = typeof runner
