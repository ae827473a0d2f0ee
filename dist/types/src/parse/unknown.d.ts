/** Stands in for a value that a template will fill in: `replicas: {{ .Values.replicas }}`. */
export declare const UNKNOWN: unique symbol;
/** Whether a text holds a placeholder, so that its value cannot be known from the manifest. */
export declare function hasPlaceholder(text: string): boolean;
