"""An overview: a rehearsal in one line of a list."""

from datetime import datetime
from typing import Annotated

import sqlalchemy as sa
from pydantic import Field

from duologue.domain.scales import Comfort, Value
from duologue.domain.scorecard import Overall
from duologue.store.tables import persona, rehearsal


class Overview(Value):
    """A rehearsal in one line of a list."""

    id: str
    persona_id: str
    persona_name: str
    """The name the persona had then."""
    started_at: datetime
    ended_at: datetime | None
    """None while it goes on."""
    turns: Annotated[int, Field(ge=0)]
    comfort: Comfort
    """Comfort as it is now."""
    overall: Overall | None
    """The summary's; None until there is a summary, or if nothing was graded."""
    waiting: bool
    """Whether the last message has no reply yet."""


def newest_first(limit: int, offset: int, *, persona_id: str | None) -> sa.Select:
    """The query for a page of overviews, the last begun first."""
    columns = [rehearsal.c[name] for name in Overview.model_fields if name != "persona_name"]
    query = (
        sa.select(*columns, persona.c.name.label("persona_name"))
        .join(persona)
        .order_by(rehearsal.c.started_at.desc(), rehearsal.c.id.desc())
        .limit(limit)
        .offset(offset)
    )
    return query if persona_id is None else query.where(rehearsal.c.persona_id == persona_id)
