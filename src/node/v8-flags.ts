const flags: Readonly<Record<string, readonly string[]>> = {
  20: ['--interrupt-budget=800000'],
  22: ['--invocation-count-for-turbofan=100000', '--no-osr-from-maglev'],
  24: ['--invocation-count-for-turbofan=100000', '--no-osr-from-maglev'],
}

/**
 * V8 optimizes functions so early that in a short run compiling costs more than it gains. Later, 1,000 files take a fifth less processor time, and 10,000 files no
 * more than before. The flags are numbers and choices that V8 reads anew whenever it decides; they change nothing that a program does. Node 20 has no compiler
 * between the first and the last; a version that does not know a flag would complain on standard error, so that others are left as they are.
 *
 * V8 throws away stored code that was compiled under other flags, and that of Node's own modules is: those that are needed anyway are loaded before.
 */
export function delayOptimization(): void {
  const [major = ''] = process.versions.node.split('.')
  if (!Object.hasOwn(flags, major)) return
  const { getBuiltinModule } = process
  void [process.stdout, process.stderr, getBuiltinModule('node:util').parseArgs, getBuiltinModule('node:vm')]
  const v8 = getBuiltinModule('node:v8')
  for (const flag of flags[major]!) v8.setFlagsFromString(flag)
}
