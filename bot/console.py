"""What a command says to the person at the terminal. Answers own standard output; everything else goes to stderr."""

import sys

DONE, FAILED, MISUSED = 0, 1, 2


def answer(text: str) -> None:
    """Print what was asked for."""
    print(text, flush=True)


def say(sentence: str, status: int = DONE) -> int:
    """Say something about it; give back the exit status that it comes with."""
    print(sentence, file=sys.stderr, flush=True)
    return status
