import { useId } from "react";
import { drawingLength } from "../../ui/use-drawing-width.ts";
import type { ChainDrawing, DrawnBox } from "./chain-drawing.ts";
import styles from "./chain-figure.module.css";

interface ChainFigureProps {
  drawing: ChainDrawing;
  label: string;
  chosen: string | undefined;
  onChoose: (path: string) => void;
}

const pointsOf = (points: [number, number][]): string => points.map((point) => point.join(",")).join(" ");

/** The drawing of a chain: every link is a button. */
export function ChainFigure({ drawing, label, chosen, onChoose }: ChainFigureProps) {
  const arrow = useId();
  return (
    <svg
      className={styles["figure"]}
      style={{ inlineSize: drawingLength(drawing.width) }}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      role="group"
      aria-label={label}
    >
      <defs>
        <marker id={arrow} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">
          <path className={styles["arrow"]} d="M0 0L8 4L0 8z" />
        </marker>
      </defs>
      {drawing.strokes.map(({ points, hasArrow }) => (
        <polyline
          key={pointsOf(points)}
          className={styles["stroke"]}
          points={pointsOf(points)}
          {...(hasArrow && { markerEnd: `url(#${arrow})` })}
        />
      ))}
      {drawing.boxes.map((box) => (
        <LinkBox
          key={box.text.path}
          box={box}
          isChosen={box.text.path === chosen}
          onChoose={() => onChoose(box.text.path)}
        />
      ))}
    </svg>
  );
}

function LinkBox({
  box: { text, kind, outline, lines, tags },
  isChosen,
  onChoose,
}: {
  box: DrawnBox;
  isChosen: boolean;
  onChoose: () => void;
}) {
  return (
    <g
      className={styles["box"]}
      data-kind={kind}
      data-gap={text.isGap}
      role="button"
      tabIndex={0}
      aria-pressed={isChosen}
      aria-label={[text.title, ...text.counts, ...text.tags.map((tag) => tag.text)].join(" · ")}
      onClick={onChoose}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        onChoose();
      }}
    >
      <polygon points={pointsOf(outline)} />
      {lines.map((line) => (
        <text
          key={`${line.x} ${line.y}`}
          x={line.x}
          y={line.y}
          fontSize={line.size}
          className={line.size > 11 ? styles["title"] : styles["counts"]}
          fontWeight={line.isBold ? 700 : 400}
        >
          {line.text}
        </text>
      ))}
      {tags.map((tag) => (
        <g key={`${tag.x} ${tag.y}`} className={styles["tag"]} data-tone={tag.tone}>
          <rect x={tag.x} y={tag.y} width={tag.width} height={tag.height} rx="4" />
          {tag.lines.map((line) => (
            <text key={line.y} x={line.x} y={line.y} fontSize={line.size}>
              {line.text}
            </text>
          ))}
        </g>
      ))}
    </g>
  );
}
