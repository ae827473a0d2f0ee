// src/cli/completion/bash.ts
function bashCompletion({ version, commands }) {
	return `# bash completion of seaworthy ${version}, printed by "seaworthy completion bash"

# Words that begin with $1.
_seaworthy_words() {
  COMPREPLY=($(compgen -W "$2" -- "$1"))
}

# The last of several words that are parted by commas.
_seaworthy_list() {
  local before="" last="\${1##*,}"
  case $1 in *,*) before="\${1%,*}," ;; esac
  COMPREPLY=($(compgen -P "$before" -W "$2" -- "$last"))
}

# Like a list; each word is followed by "=" and more.
_seaworthy_pairs() {
  local before="" last="\${1##*,}"
  case $1 in *,*) before="\${1%,*}," ;; esac
  case $last in
    *=*) COMPREPLY=($(compgen -P "$before\${last%%=*}=" -W "$3" -- "\${last#*=}")) ;;
    *)
      COMPREPLY=($(compgen -P "$before" -S = -W "$2" -- "$last"))
      type compopt >/dev/null 2>&1 && compopt -o nospace 2>/dev/null
      ;;
  esac
}

_seaworthy_files() {
  COMPREPLY=()
  type compopt >/dev/null 2>&1 && compopt -o default 2>/dev/null
}

_seaworthy_folders() {
  COMPREPLY=()
  type compopt >/dev/null 2>&1 && compopt -o dirnames 2>/dev/null
}

_seaworthy() {
  local IFS=$' \\t\\n' command="" flag="" word value i
  COMPREPLY=()
  # bash breaks words at "=": "--format=js" comes as three, and "rule=war" too.
  word="\${COMP_WORDS[COMP_CWORD]}"
  i=$COMP_CWORD
  if [ "$word" = "=" ]; then
    word=""
  elif [ "$i" -gt 1 ] && [ "\${COMP_WORDS[i-1]}" = "=" ]; then
    i=$((i - 1))
  fi
  value="$word"
  # What stands before the "=" is the flag, or belongs to the same value.
  while [ "$i" -gt 1 ] && [ "\${COMP_WORDS[i]}" = "=" ]; do
    case "\${COMP_WORDS[i-1]}" in
      -*)
        flag="\${COMP_WORDS[i-1]}"
        break
        ;;
      *)
        value="\${COMP_WORDS[i-1]}=$value"
        i=$((i - 1))
        [ "\${COMP_WORDS[i-1]}" = "=" ] && i=$((i - 1))
        ;;
    esac
  done
  local before="\${value%"$word"}" after=""
  # Where bash does not break words at "=", the flag and its value are one.
  case $word in
    --*=*)
      flag="\${word%%=*}"
      value="\${word#*=}"
      after="$flag="
      ;;
  esac
  [ -z "$flag" ] && [ "$i" -gt 1 ] && case "\${COMP_WORDS[i-1]}" in --*) flag="\${COMP_WORDS[i-1]}" ;; esac
  [ "$COMP_CWORD" -gt 1 ] && command="\${COMP_WORDS[1]}"

  if [ -z "$command" ]; then
    case $word in
      -*) _seaworthy_words "$word" "--help --version" ;;
      *) _seaworthy_words "$word" "${commands.map((command) => command.name).join(" ")}" ;;
    esac
    return
  fi

  case "$command $flag" in
${commands.flatMap(flagCases).join("\n")}
    *)
      case $word in
        -*)
          case $command in
${commands.map((command) => `            ${command.name}) _seaworthy_words "$word" "${flagWords(command)}" ;;`).join("\n")}
          esac
          ;;
        *)
          case $command in
${commands.filter((command) => command.argument).map((command) => `            ${command.name}) ${call(command.argument)} ;;`).join("\n")}
          esac
          ;;
      esac
      ;;
  esac
  # Only what stands behind the last "=" is replaced.
  if [ -n "$before$after" ]; then
    for i in "\${!COMPREPLY[@]}"; do COMPREPLY[i]="$after\${COMPREPLY[i]#"$before"}"; done
  fi
}

if type compopt >/dev/null 2>&1; then complete -F _seaworthy seaworthy; else complete -o default -F _seaworthy seaworthy; fi
`;
}
const flagWords = (command) => command.flags.map((flag) => `--${flag.name}`).join(" ");
function flagCases(command) {
	return command.flags.flatMap((flag) => flag.value ? [`    "${command.name} --${flag.name}") ${call(flag.value)} ;;`] : []);
}
function call(choice) {
	switch (choice.kind) {
		case "words": return `${choice.list ? "_seaworthy_list" : "_seaworthy_words"} "$value" "${choice.words.join(" ")}"`;
		case "pairs": return `_seaworthy_pairs "$value" "${choice.keys.join(" ")}" "${choice.values.join(" ")}"`;
		case "file": return "_seaworthy_files";
		case "folder": return "_seaworthy_folders";
		case "anything": return ":";
	}
}

export { bashCompletion };