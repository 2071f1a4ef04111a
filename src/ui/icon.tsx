const PATHS = {
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  close: "M6 6l12 12M18 6L6 18",
  back: "M15 5l-7 7 7 7",
  map: "M3 6l6-2 6 2 6-2v14l-6 2-6-2-6 2zM9 4v14M15 6v14",
  forward: "M9 5l7 7-7 7",
  play: "M8 5l11 7-11 7z",
  pause: "M8 5v14M16 5v14",
  shrink: "M9 4v5H4M15 4v5h5M9 20v-5H4M15 20v-5h5",
  home: "M4 11l8-7 8 7M6.5 9.5V20h11V9.5",
  folder: "M4 6h6l2 2h8v10H4z",
  trash: "M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13",
  undo: "M5 10h9a5 5 0 010 10h-3M9 6l-4 4 4 4",
  target: "M12 3v4M12 17v4M3 12h4M17 12h4M12 8a4 4 0 100 8 4 4 0 000-8z",
  extent: "M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5",
  layers: "M12 4l9 5-9 5-9-5zM3 14l9 5 9-5",
  sun: "M12 8a4 4 0 100 8 4 4 0 000-8zM12 2v2M12 20v2M4.9 4.9l1.4 1.4M17.7 17.7l1.4 1.4M2 12h2M20 12h2M4.9 19.1l1.4-1.4M17.7 6.3l1.4-1.4",
  moon: "M20 14.5A8 8 0 119.5 4a6.5 6.5 0 0010.5 10.5z",
  half: "M12 4a8 8 0 100 16 8 8 0 000-16zM12 4v16M12 8h5.5M12 12h7.5M12 16h5.5",
  info: "M12 11v6M12 7.5v.5M12 3a9 9 0 100 18 9 9 0 000-18z",
  open: "M14 4h6v6M20 4l-9 9M18 14v6H4V6h6",
  up: "M6 15l6-6 6 6",
  down: "M6 9l6 6 6-6",
  copy: "M9 9h10v11H9zM5 15V4h10",
  warning: "M12 4l9 16H3zM12 10v5M12 17.5v.5",
  link: "M10 14a4 4 0 006 .5l3-3a4 4 0 00-5.6-5.6L12 7.3M14 10a4 4 0 00-6-.5l-3 3a4 4 0 005.6 5.6l1.4-1.4",
  filter: "M4 5h16l-6 7.5V19l-4-2v-4.5z",
  download: "M12 4v11M7 11l5 5 5-5M5 20h14",
  columns: "M4 5h16v14H4zM10 5v14M15 5v14",
  search: "M11 5a6 6 0 100 12 6 6 0 000-12zM15.5 15.5L20 20",
  table: "M4 5h16v14H4zM4 10h16M4 14.5h16M10 5v14",
  compare: "M4 5h6v14H4zM14 5h6v14h-6z",
  chain: "M3 9.5h4.5v5H3zM9.8 9.5h4.4v5H9.8zM16.5 9.5H21v5h-4.5zM7.5 12h2.3M14.2 12h2.3",
  chart: "M4 4v16h16M8 16v-4M12 16V8M16 16v-6",
  timeline: "M4 5v14M8 7h8M11 12h9M8 17h6",
  differ: "M5 9.5h14M5 14.5h14M15 5L9 19",
  match: "M4 7h9M17 7h3M15 5v4M4 17h3M11 17h9M9 15v4M4 12h5M13 12h7M11 10v4",
  star: "M12 4l2.5 5.1 5.6.8-4 4 .9 5.6-5-2.7-5 2.7.9-5.6-4-4 5.6-.8z",
  present: "M4 5h16v11H4zM12 16v4M8.5 20h7M10.5 8.3v4.4l3.8-2.2z",
  handout: "M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6",
  share: "M12 15V4M8 7.5L12 3.5l4 4M6 11H5v10h14V11h-1",
  print: "M7 9V4h10v5M7 17H4v-8h16v8h-3M7 14h10v6H7z",
} as const;

/** Name of an icon. */
export type IconName = keyof typeof PATHS;

/** A line icon of the text's size and colour; decoration only, the button carries the name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      width="18"
      height="18"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      data-icon={name}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
