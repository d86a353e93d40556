"""Headers on every response: the browser loads nothing from elsewhere, whatever a text on the page says."""

from starlette.types import ASGIApp, Message, Receive, Scope, Send

# blob: in script-src is for Streamlit's own components; 'unsafe-inline' for the styles it writes.
POLICY = {
    "default-src": "'self'",
    "script-src": "'self' 'unsafe-inline' 'wasm-unsafe-eval' blob:",
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data: blob:",
    "connect-src": "'self' ws: wss: data: blob:",
    "font-src": "'self' data:",
    "media-src": "'self' blob: data:",
    "worker-src": "'self' blob:",
    "frame-ancestors": "'self'",
    "base-uri": "'self'",
    "form-action": "'self'",
    "object-src": "'none'",
}

HEADERS = {
    "content-security-policy": "; ".join(f"{name} {value}" for name, value in POLICY.items()),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "permissions-policy": "camera=(), geolocation=(), microphone=(self)",
}


class Headers:
    """Adds the headers. Plain ASGI, so that nothing is buffered and the websocket stays untouched."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on one connection."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        added = [(name.encode(), value.encode()) for name, value in HEADERS.items()]

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                message = {**message, "headers": [*message["headers"], *added]}
            await send(message)

        await self._app(scope, receive, with_headers)
