"""Damage of every kind to samples of every format ends in articles, things skipped and problems, in little memory.

Some mutations of each sample are read here; ``python -m tests.bot.dumps.mutations`` reads 10,000.
"""

import asyncio
import json
import sys
from asyncio.subprocess import PIPE
from pathlib import Path

import pytest

from tests.bot.dumps.mutations import MOST_MEMORY, SAMPLES, mutated, outcome

MUTATIONS = 25  # of each sample
ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize("name", SAMPLES)
def test_whatever_damages_a_dump_it_ends_in_articles_and_problems(name: str, tmp_path: Path) -> None:
    for number in range(MUTATIONS):
        assert outcome(tmp_path / "dump", mutated(name, number))


async def test_reading_damaged_dumps_takes_little_memory() -> None:
    command = (sys.executable, "-m", "tests.bot.dumps.mutations", "--count", "3", "--from", str(MUTATIONS))
    process = await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdout=PIPE)
    told = (await process.communicate())[0].decode()
    assert process.returncode == 0, told
    assert json.loads(told.splitlines()[-1])["peak_memory"] < MOST_MEMORY
