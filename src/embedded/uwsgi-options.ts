import type { UwsgiOption, UwsgiOptions } from './types.js'
import { socketsOf } from './uwsgi-address.js'
import { bringsMaster } from './uwsgi-option-facts.js'

const off = new Set(['false', 'off', 'no', '0'])

/** A view on options; `complete` says whether they are all that uWSGI gets. */
export class Options implements UwsgiOptions {
  readonly options: readonly UwsgiOption[]
  readonly complete: boolean
  readonly #byName = new Map<string, UwsgiOption[]>()

  constructor(options: readonly UwsgiOption[], complete: boolean) {
    this.options = options
    this.complete = complete
    for (const option of options) {
      const list = this.#byName.get(option.name)
      if (list) list.push(option)
      else this.#byName.set(option.name, [option])
    }
  }

  all(name: string): readonly UwsgiOption[] {
    return this.#byName.get(name) ?? []
  }
  last(name: string): UwsgiOption | undefined {
    return this.#byName.get(name)?.at(-1)
  }
  get sockets() {
    return socketsOf(this.options, this.last('protocol') ?? this.last('socket-protocol'))
  }
  /** Any value but `false`, `off`, `no` and `0` turns a flag on, an empty one too (`uwsgi_opt_true` of core/uwsgi.c). */
  flag(name: string): 'on' | 'off' | 'unset' | 'unknown' {
    const states = new Set(
      this.all(name).map(({ value, unknown, conditional }) =>
        unknown || conditional ? 'unknown' : off.has((value ?? '').toLowerCase()) ? 'off' : 'on',
      ),
    )
    const [first] = states
    return states.size > 1 ? 'unknown' : (first ?? 'unset')
  }
  get masterOption(): UwsgiOption | undefined {
    if (this.flag('master') === 'on') return this.last('master')
    return this.options.find(option => bringsMaster.has(option.name) && !option.conditional)
  }
  get master(): 'on' | 'off' | 'unknown' {
    if (this.masterOption) return 'on'
    const flag = this.flag('master')
    return flag === 'on' || flag === 'unknown' ? flag : this.complete ? 'off' : 'unknown'
  }
}
