import { beforeEach, describe, expect, it } from "vitest";
import { useStore } from "../../../src/store/store.ts";
import type { FormerView } from "../../../src/store/tour-slice.ts";

const { getState } = useStore;
const CAMERA = { zoom: 9, latitude: 34.3, longitude: 108.8 };

beforeEach(() => {
  useStore.setState(useStore.getInitialState(), true);
  useStore.setState({
    shown: [{ id: "one", slot: 2 }],
    selection: { kind: "document", id: "plan" },
    camera: CAMERA,
    workspace: { kind: "table", items: [] },
    filters: { industry: ["chips"] },
  });
});

function view(): FormerView {
  const { shown, selection, camera, workspace, filters } = getState();
  return { shown, selection, camera, workspace, filters };
}

describe("a tour", () => {
  it("puts tool and filters away, so that every area of it can be seen", () => {
    getState().startTour("two");
    expect(view()).toMatchObject({ workspace: null, filters: {} });
  });

  it("brings back the view before it, however far it went", () => {
    const before = view();
    getState().startTour("two");
    useStore.setState({ shown: [{ id: "two", slot: 0 }], selection: { kind: "area", key: "two/east" } });
    getState().goToStep(4);
    getState().startTour("three");
    useStore.setState({ camera: { ...CAMERA, zoom: 12 } });
    getState().leaveTour();
    expect(view()).toEqual(before);
    expect(getState()).toMatchObject({ tour: null, viewBeforeTour: null, autoplay: "off" });
    expect(getState().flight).toMatchObject({ kind: "camera", camera: CAMERA });
  });

  it("can be left with its view kept", () => {
    getState().startTour("two", 1, "endless");
    useStore.setState({ selection: { kind: "area", key: "two/east" } });
    getState().stayInView();
    expect(getState()).toMatchObject({
      tour: null,
      viewBeforeTour: null,
      autoplay: "off",
      selection: { kind: "area", key: "two/east" },
    });
  });

  it("closes what a slide had opened when it goes on", () => {
    getState().startTour("two");
    getState().setOpenCitation("plan:9");
    getState().openWorkspace({ kind: "differences", items: [] });
    getState().goToStep(1);
    expect(getState()).toMatchObject({ openCitation: null, workspace: null, tour: { id: "two", step: 1 } });
  });
});
