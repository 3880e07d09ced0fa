// How large a file is, as people read it.

const UNITS = ["B", "KB", "MB", "GB"];

/** "1.2 MB" */
export function fileSize(bytes = 0) {
  const power = bytes < 1 ? 0 : Math.min(Math.floor(Math.log(bytes) / Math.log(1024)), UNITS.length - 1);
  const size = bytes / 1024 ** power;
  return `${power === 0 || size >= 100 ? Math.round(size) : size.toFixed(1)} ${UNITS[power]}`;
}
