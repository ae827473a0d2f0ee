// src/cli/completion/zsh.ts
function zshCompletion({ version, commands }) {
	return `#compdef seaworthy
# zsh completion of seaworthy ${version}, printed by "seaworthy completion zsh"

_seaworthy() {
  local curcontext="$curcontext" state line ret=1
  typeset -A opt_args
  _arguments -C \\
    '(- *)'{-h,--help}'[show the help]' \\
    '(- *)'{-V,--version}'[show the version]' \\
    '1: :->command' \\
    '*:: :->arguments' && ret=0
  case $state in
    command)
      local -a commands
      commands=(
${commands.map((command) => `        '${command.name}:${quoted(command.summary)}'`).join("\n")}
      )
      _describe -t commands command commands && ret=0
      ;;
    arguments)
      curcontext="\${curcontext%:*:*}:seaworthy-$line[1]:"
      case $line[1] in
${commands.map(caseOf).join("\n")}
      esac
      ;;
  esac
  return ret
}

if [ "$funcstack[1]" = "_seaworthy" ]; then _seaworthy "$@"; else compdef _seaworthy seaworthy; fi
`;
}
function caseOf({ name, flags, argument }) {
	return `        ${name})
          _arguments \\
${[...flags.flatMap(specOf), ...argument ? [`'*: :${action(argument, name)}'`] : []].map((spec) => `            ${spec}`).join(" \\\n")} && ret=0
          ;;`;
}
function specOf({ name, short, summary, value, label }) {
	const text = `[${bracketed(summary)}]`;
	if (value) return [`'*--${name}=${text}:${colons(label)}:${action(value, name)}'`];
	return [...short ? [`'(-${short} --${name})-${short}${text}'`] : [], `'(--${name})--${name}${text}'`];
}
function action(choice, tag) {
	switch (choice.kind) {
		case "words": return choice.list ? `_values -s , ${tag} ${choice.words.join(" ")}` : `(${choice.words.join(" ")})`;
		case "pairs": return `_values -s , ${tag} ${choice.keys.map((key) => `"${key}\\: \\:(${choice.values.join(" ")})"`).join(" ")}`;
		case "file": return "_files";
		case "folder": return "_files -/";
		case "anything": return " ";
	}
}
const quoted = (text) => text.replaceAll("'", "'\\''");
const bracketed = (text) => quoted(text).replace(/[[\]\\]/g, "\\$&").replaceAll(":", "\\:");
const colons = (text) => quoted(text).replaceAll(":", "\\:");

export { zshCompletion };