import type { Map as MapLibreMap } from "maplibre-gl";

/** Moves two maps together: whichever moves, the other jumps to the same camera. Gives the way to part them. */
export function syncCameras(one: MapLibreMap, other: MapLibreMap): () => void {
  let isFollowing = false;
  const follow = (leader: MapLibreMap, follower: MapLibreMap) => (): void => {
    if (isFollowing) return;
    isFollowing = true;
    follower.jumpTo({ center: leader.getCenter(), zoom: leader.getZoom() });
    isFollowing = false;
  };
  const forth = follow(one, other);
  const back = follow(other, one);
  one.on("move", forth);
  other.on("move", back);
  return () => {
    one.off("move", forth);
    other.off("move", back);
  };
}
