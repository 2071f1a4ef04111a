/** A dash for what is not there; its meaning is said to those who do not see it. */
export function Blank({ meaning }: { meaning: string }) {
  return (
    <span title={meaning}>
      <span aria-hidden="true">—</span>
      <span className="visually-hidden">{meaning}</span>
    </span>
  );
}
