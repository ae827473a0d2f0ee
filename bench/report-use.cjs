// Loaded into a measured process with --require: writes what it used to the file that BENCH_USE names: peak memory in KB, processor time in µs.
const fs = require('node:fs')

/** On Linux of this program alone: what `resourceUsage` says begins with the memory of the process that started it. */
function peak() {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(fs.readFileSync('/proc/self/status', 'utf8'))[1])
  } catch {
    return process.resourceUsage().maxRSS
  }
}
process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  fs.writeFileSync(process.env.BENCH_USE, JSON.stringify({ memory: peak(), processor: user + system }))
})
