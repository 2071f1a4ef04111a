import { Fragment } from "react";

interface MarkedTextProps {
  text: string;
  /** Parts to mark, from (included) to (excluded), in order. */
  marks: { from: number; to: number }[];
}

/** A text with the matching parts marked. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  return marks.map(({ from, to }, at) => {
    const start = Math.max(from, marks[at - 1]?.to ?? 0);
    return (
      <Fragment key={from}>
        {text.slice(marks[at - 1]?.to ?? 0, start)}
        {to > start && <mark>{text.slice(start, to)}</mark>}
        {at === marks.length - 1 && text.slice(to)}
      </Fragment>
    );
  });
}
