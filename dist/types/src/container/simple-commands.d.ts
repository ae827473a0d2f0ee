/** The commands at the beginning of a script, as far as they are simple. */
export interface SimpleCommands {
    /** Words of each; undefined for a word that holds an expansion. */
    readonly commands: readonly {
        readonly words: readonly (string | undefined)[];
        readonly afterOr: boolean;
    }[];
    /** The whole script is such a list; false where a loop, a pipe, a group or the like follows. */
    readonly complete: boolean;
}
/**
 * Reads the simple commands that a script begins with: `sleep 5 && nginx -s quit`. It knows quotes, redirections, comments and `; && || newline`, and stops at
 * everything else, so that rules about preStop hooks need no shell parser. Linear.
 */
export declare function readSimpleCommands(script: string): SimpleCommands;
