/** What an element holds: texts become text nodes, never markup; nothing is skipped silently but `undefined`. */
export type Content = Node | string | undefined | readonly Content[];

/** Makes elements of one document. */
export class NodeMaker {
  readonly document: Document;

  constructor(document: Document) {
    this.document = document;
  }

  /** An element with attributes and contents. */
  make(tag: string, attributes: Record<string, string>, ...contents: Content[]): HTMLElement {
    const element = this.document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    this.append(element, contents);
    return element;
  }

  private append(parent: HTMLElement, content: Content): void {
    if (content === undefined || content === "") return;
    if (Array.isArray(content)) for (const part of content as readonly Content[]) this.append(parent, part);
    else parent.append(content as Node | string);
  }
}
