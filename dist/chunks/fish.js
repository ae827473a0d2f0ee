// src/cli/completion/fish.ts
function fishCompletion({ version, commands }) {
	return `# fish completion of seaworthy ${version}, printed by "seaworthy completion fish"

# The words, behind what stands before the last comma of the value.
function __seaworthy_list
    set -l value (commandline -ct | string replace -r -- '^--[^=]*=' '')
    set -l before (string replace -r -- '[^,]*$' '' $value)
    for word in $argv
        echo "$before$word"
    end
end

# Like a list; each rule is followed by "=" and a severity.
function __seaworthy_pairs
    set -l value (commandline -ct | string replace -r -- '^--[^=]*=' '')
    set -l before (string replace -r -- '[^,]*$' '' $value)
    set -l last (string replace -r -- '^.*,' '' $value)
    if string match -q -- '*=*' $last
        for severity in (string split ' ' -- $argv[1])
            echo $before(string replace -r -- '=.*$' '=' $last)$severity
        end
    else
        for rule in $argv[2..-1]
            echo "$before$rule="
        end
    end
end

complete -c seaworthy -f
complete -c seaworthy -n __fish_use_subcommand -s h -l help -d 'show the help'
complete -c seaworthy -n __fish_use_subcommand -s V -l version -d 'show the version'
${commands.map(({ name, summary }) => `complete -c seaworthy -n __fish_use_subcommand -a ${name} -d '${quoted(summary)}'`).join("\n")}

${commands.flatMap(linesOf).join("\n")}
`;
}
function linesOf({ name, flags, argument }) {
	const seen = `complete -c seaworthy -n '__fish_seen_subcommand_from ${name}'`;
	return [...flags.map((flag) => `${seen}${flagText(flag)}`), ...argument ? [`${seen} ${argumentText(argument)}`.trimEnd()] : []];
}
function flagText({ name, short, summary, value }) {
	return `${`${short ? ` -s ${short}` : ""} -l ${name}`}${value ? ` ${value.kind === "file" || value.kind === "folder" ? "-r" : "-x"} ${argumentText(value)}`.trimEnd() : ""} -d '${quoted(summary)}'`;
}
function argumentText(choice) {
	switch (choice.kind) {
		case "words": return choice.list ? `-a '(__seaworthy_list ${choice.words.join(" ")})'` : `-a '${choice.words.join(" ")}'`;
		case "pairs": return `-a '(__seaworthy_pairs "${choice.values.join(" ")}" ${choice.keys.join(" ")})'`;
		case "file": return "-F";
		case "folder": return "-a '(__fish_complete_directories)'";
		case "anything": return "";
	}
}
const quoted = (text) => text.replaceAll("\\", "\\\\").replaceAll("'", "\\'");

export { fishCompletion };