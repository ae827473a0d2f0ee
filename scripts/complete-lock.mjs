// Completes package-lock.json with the optional packages for other platforms, which a registry mirror may not offer: without them `npm ci` refuses the lock file,
// and on those platforms the native parts of the tools would be missing. Run it after every change of the dependencies.
// usage: node scripts/complete-lock.mjs
import fs from 'node:fs'

const lock = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'))
const systems = ['android', 'darwin', 'linux', 'win32', 'freebsd', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'aix']
const processors = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el', 'wasm32']
let added = 0
for (const [folder, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    // Beside the package that asks for it, or nested in it, or at the root: a place counts when it holds the right version.
    const beside = `${folder.slice(0, folder.lastIndexOf('node_modules/'))}node_modules/${name}`
    const places = [`${folder}/node_modules/${name}`, beside, `node_modules/${name}`]
    if (places.some(place => lock.packages[place]?.version === range || (lock.packages[place] && !/^\d/.test(range)))) continue
    const words = name.split(/[/-]/)
    const system = systems.find(word => words.includes(word))
    const processor = processors.find(word => words.includes(word))
    if (!processor || !/^\d/.test(range)) throw new Error(`${name}@${range}: for which platform is it?`)
    const libc = words.some(word => /^musl/.test(word)) ? 'musl' : words.some(word => /^gnu/.test(word)) ? 'glibc' : undefined
    lock.packages[lock.packages[beside] ? `${folder}/node_modules/${name}` : beside] = {
      version: range,
      cpu: [processor],
      ...(entry.dev && { dev: true }),
      ...(libc && system === 'linux' && { libc: [libc] }),
      optional: true,
      ...(system && { os: [system] }),
    }
    added++
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
fs.writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
console.log(`package-lock.json: ${added} packages of other platforms added`)
