"""One clear line where something went wrong, and the way on."""

import streamlit as st

from duologue.errors import DuologueError, NotFound
from duologue.ui.markup import plain


def show(error: DuologueError) -> None:
    """The line, and a button that starts afresh."""
    text = str(error)
    (st.warning if isinstance(error, NotFound) else st.error)(plain(text[:1].upper() + text[1:]))
    st.button("Back to the start", key="problem.start", on_click=st.query_params.clear)
