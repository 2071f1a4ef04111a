/** Shipped files never go stale while the page is open and may come from the cache when offline. */
export const SHIPPED = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  networkMode: "always",
  retry: 1,
} as const;
