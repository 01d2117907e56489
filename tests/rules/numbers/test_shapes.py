"""What is said of a pattern before it is tried must never be wrong: the pattern itself is asked."""

import random
import re

import pytest

from pyrules.numbers.checks import ALNUM
from pyrules.numbers.families import all_families, claims
from pyrules.numbers.shapes import shapes

CHANCE = random.Random(20261123)


def _numbers(family):
    """Numbers that could be of *family*: written from its shapes, some with one character changed."""
    for shape in shapes(family.pattern):
        for _ in range(12):
            number = "".join(CHANCE.choice(sorted(place)) for place in shape.places)
            number += "".join(CHANCE.choice(ALNUM[:10]) for _ in range(CHANCE.randint(0, shape.longest - len(number))))
            yield number
            at = CHANCE.randrange(len(number))
            yield number[:at] + CHANCE.choice(ALNUM) + number[at + 1 :]


@pytest.mark.parametrize("family", all_families(), ids=lambda family: family.id)
def test_no_family_is_left_out_or_let_in(family):
    for number in _numbers(family):
        said = {claim.family.id for claim in claims(number)}
        for other in all_families():
            long_enough = other.shortest <= len(number) <= other.longest
            fits = long_enough and re.fullmatch(other.pattern, number, re.ASCII) is not None
            right = not other.check_decides or not fits or other.work(number).ok
            assert (other.id in said) == (fits and right), (number, other.id)


@pytest.mark.parametrize("family", all_families(), ids=lambda family: family.id)
def test_length_is_within_the_patterns(family):
    found = shapes(family.pattern)
    shortest, longest = min(len(shape.places) for shape in found), max(shape.longest for shape in found)
    assert shortest <= family.shortest <= family.longest <= longest
