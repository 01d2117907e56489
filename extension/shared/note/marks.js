/** The icons of a note's line: strokes on a 20 × 20 grid. Each level has its own outline, so that it is told apart without colour. */
export const MARKS = {
  fine: "M10 2.5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 0 1 0-15M6.6 10.3l2.4 2.4l4.5-5.2",
  wait: "M5 3h10M5 17h10M6.2 3v2.6c0 1.9 3.8 2.9 3.8 4.4s-3.8 2.5-3.8 4.4V17M13.8 3v2.6c0 1.9-3.8 2.9-3.8 4.4s3.8 2.5 3.8 4.4V17",
  check: "M8.8 3.2a5.6 5.6 0 1 1 0 11.2a5.6 5.6 0 0 1 0-11.2M13 13l4 4",
  act: "M10 2.8l7.8 13.7H2.2zM10 8v4M10 14.1v.2",
  unknown: "M3.5 3.5h13v13h-13zM8 8.2c0-2.6 4-2.4 4 0c0 1.5-2 1.6-2 3.2M10 13.9v.2",
  pending: "M4.5 10v.1M10 10v.1M15.5 10v.1",
  error: "M10 2.5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 0 1 0-15M7.3 7.3l5.4 5.4M12.7 7.3l-5.4 5.4",
};
