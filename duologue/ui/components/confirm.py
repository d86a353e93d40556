"""A button that asks back before it does something that cannot be undone."""

import streamlit as st

from duologue.ui.markup import plain


def show(label: str, *, question: str, yes: str, key: str) -> bool:
    """Whether it was pressed and then confirmed."""
    asking = f"{key}.asking"
    if not st.session_state.get(asking):
        st.button(label, key=f"{key}.ask", on_click=_ask, args=(asking, True))
        return False
    st.warning(plain(question))
    with st.container(horizontal=True):
        confirmed = st.button(yes, key=f"{key}.yes", type="primary")
        st.button("No, keep it", key=f"{key}.no", on_click=_ask, args=(asking, False))
    if confirmed:
        _ask(asking, False)
    return confirmed


def _ask(asking: str, is_asking: bool) -> None:
    st.session_state[asking] = is_asking
