/**
 * Fills in the placeholders of uWSGI: `%(name)` (an option or placeholder set before), `$(NAME)` (the environment), and the magic variables of the file
 * (`%d`, `%n`, ...). Undefined where one of them cannot be known.
 * Source: https://uwsgi-docs.readthedocs.io/en/latest/Configuration.html#magic-variables
 * @param file path of the file in which the value stands
 */
export function fillIn(
  value: string,
  options: ReadonlyMap<string, string>,
  variable: (name: string) => string | undefined,
  file: string | undefined,
): string | undefined {
  if (!/[%$@]/.test(value)) return value
  let known = true
  const text = value.replace(/%\(([^()]{1,100})\)|\$\(([^()]{1,100})\)|@\([^()]{1,200}\)|%([A-Za-z0-9])/g, (whole, option, name, magic) => {
    const found = option !== undefined ? options.get(option) : name !== undefined ? variable(name) : magic ? ofFile(magic, file) : undefined
    if (found === undefined) known = false
    return found ?? whole
  })
  return known ? text : undefined
}

function ofFile(magic: string, file: string | undefined): string | undefined {
  if (file === undefined) return undefined
  const slash = file.lastIndexOf('/')
  const name = file.slice(slash + 1)
  const dot = name.lastIndexOf('.')
  switch (magic) {
    case 'd':
      return file.slice(0, slash + 1)
    case 's':
      return name
    case 'n':
      return dot < 0 ? name : name.slice(0, dot)
    case 'e':
      return dot < 0 ? '' : name.slice(dot + 1)
    case 'p':
      return file
    case 'c':
      return file.slice(0, slash).slice(file.lastIndexOf('/', slash - 1) + 1)
    default:
      return undefined
  }
}
