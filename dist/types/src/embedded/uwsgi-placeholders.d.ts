/**
 * Fills in the placeholders of uWSGI: `%(name)` (an option or placeholder set before), `$(NAME)` (the environment), and the magic variables of the file
 * (`%d`, `%n`, ...). Undefined where one of them cannot be known.
 * Source: https://uwsgi-docs.readthedocs.io/en/latest/Configuration.html#magic-variables
 * @param file path of the file in which the value stands
 */
export declare function fillIn(value: string, options: ReadonlyMap<string, string>, variable: (name: string) => string | undefined, file: string | undefined): string | undefined;
