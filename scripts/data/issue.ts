/** One problem in the data: what, where, and how to mend it. */
export interface Issue {
  /** File, relative to the project. */
  file: string;
  /** 1-based line in that file. */
  line: number;
  /** What is wrong. */
  message: string;
  /** How to mend it. */
  mend: string;
}

/** Prints issues sorted by file and line, one each line pair. */
export function formatIssues(issues: Issue[]): string {
  return [...issues]
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
    .map((issue) => `${issue.file}:${issue.line}  ${issue.message}\n    → ${issue.mend}`)
    .join("\n");
}
