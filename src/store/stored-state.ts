function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** One field of the state that local storage holds as text; undefined where it holds none. */
export function storedField(text: string | null, field: string): unknown {
  try {
    const stored: unknown = JSON.parse(text ?? "null");
    const state = isRecord(stored) ? stored["state"] : undefined;
    return isRecord(state) ? state[field] : undefined;
  } catch {
    return undefined;
  }
}
