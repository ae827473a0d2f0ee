/** GitHub keeps 10 annotations of each severity a step and drops the others without a word (toolkit docs, problem-matchers.md). */
export const ANNOTATIONS_OF_A_LEVEL = 10

/** And 50 of a job. */
export const ANNOTATIONS_OF_A_JOB = 50
