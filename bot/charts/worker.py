"""The process that draws: panels on standard input, a PNG on standard output."""

import pickle
import sys


def main() -> None:
    """Draw what is asked, and end."""
    from bot.charts import picture

    panels = pickle.load(sys.stdin.buffer)  # noqa: S301 - written by the process that started this one
    sys.stdout.buffer.write(picture.draw(panels))


if __name__ == "__main__":
    main()
