// src/cli/usage-error.ts
/** The command line cannot be understood: a message that says what is wrong and what to write. Exit code 2. */
var UsageError = class extends Error {
	name = "UsageError";
};

export { UsageError as t };