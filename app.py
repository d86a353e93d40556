"""The pages in the browser: page config and navigation, nothing else. Start with `make run`."""

from pathlib import Path

import streamlit as st

from duologue.errors import DuologueError
from duologue.ui import navigation, resources
from duologue.ui.components import problem

ui = Path(navigation.__file__).parent
st.set_page_config(page_title="Duologue", page_icon=ui / "icon.png", layout="wide")
st.set_option("client.showErrorDetails", "none")
st.html(ui / "style.css")

page = st.navigation(navigation.pages(), position="top")
try:
    page.run()
except DuologueError as error:
    problem.show(error)
resources.prepare_talk()
