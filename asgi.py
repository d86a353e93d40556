"""The pages for more than one person: with security headers, a health route and an early warm-up."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from duologue.ui import resources
from duologue.ui.headers import Headers


@asynccontextmanager
async def lifespan(app: st.App) -> AsyncIterator[dict[str, object]]:
    """Loads what the first page shows while the first browser is still on its way to it."""
    resources.prepare_gallery()
    yield {}


async def health(request: Request) -> PlainTextResponse:
    """Says that the process is there."""
    return PlainTextResponse("ok")


app = st.App(
    Path(__file__).with_name("app.py"),
    lifespan=lifespan,
    middleware=[Middleware(Headers)],
    routes=[Route("/healthz", health)],
)
