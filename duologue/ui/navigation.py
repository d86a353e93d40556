"""The pages there are, and links from one to another."""

from pathlib import Path
from typing import NamedTuple

import streamlit as st

FOLDER = Path(__file__).parent / "pages"

REHEARSAL = "rehearsal"
"""The part of a link that names a rehearsal."""
PERSONA = "persona"
"""The part of a link that names somebody to meet."""
SEED = "seed"
"""The part of a link that fixes what is otherwise left to chance, so that two people can try the very same talk."""


class Pages(NamedTuple):
    """Every page, in the order of the menu."""

    practise: st.Page
    review: st.Page


def pages() -> Pages:
    """The pages of the menu."""
    return Pages(
        practise=st.Page(FOLDER / "practise.py", title="Practise", url_path="practise", default=True),
        review=st.Page(FOLDER / "review.py", title="Review", url_path="review"),
    )


def link_to_practise(rehearsal_id: str | None = None, *, label: str) -> None:
    """A link to a talk that goes on, or to the gallery."""
    st.page_link(pages().practise, label=label, query_params={REHEARSAL: rehearsal_id} if rehearsal_id else None)


def link_to_review(rehearsal_id: str | None = None, *, label: str) -> None:
    """A link to the review of a rehearsal, or to all of them."""
    st.page_link(pages().review, label=label, query_params={REHEARSAL: rehearsal_id} if rehearsal_id else None)
