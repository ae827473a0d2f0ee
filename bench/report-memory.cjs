// Loaded into a measured process with --require: writes its peak memory, in KB, to the file that BENCH_MEMORY names.
process.on('exit', () => require('node:fs').writeFileSync(process.env.BENCH_MEMORY, String(process.resourceUsage().maxRSS)))
