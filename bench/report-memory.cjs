// Loaded into a measured process with --require: writes its peak memory, in KB, to the file that BENCH_MEMORY names.
const fs = require('node:fs')

/** On Linux of this program alone: what `resourceUsage` says begins with the memory of the process that started it. */
function peak() {
  try {
    return /VmHWM:\s+(\d+) kB/.exec(fs.readFileSync('/proc/self/status', 'utf8'))[1]
  } catch {
    return String(process.resourceUsage().maxRSS)
  }
}
process.on('exit', () => fs.writeFileSync(process.env.BENCH_MEMORY, peak()))
