import { Component, type ReactNode } from "react";
import { useStore } from "../store/store.ts";

/** Keeps a failing map from taking the page with it; the reader is told, lists and panels stay. */
export class MapBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override componentDidCatch(): void {
    useStore.getState().notify({ kind: "no-webgl" });
  }

  override render(): ReactNode {
    return this.state.hasFailed ? null : this.props.children;
  }
}
