"""The tables, as the newest migration leaves them; a test holds the two together."""

from datetime import UTC, datetime

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB

metadata = sa.MetaData(
    # Every constraint has a name, so that a later migration can get hold of it on every database.
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(referred_table_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)

# none_as_null: otherwise None is stored as the JSON value null, and IS NULL never finds it.
Document = sa.JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")


class Instant(sa.types.TypeDecorator[datetime]):
    """A point in time, in UTC on every database; SQLite itself knows no time zones."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        """To UTC."""
        return value and value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        """From what the database gives back: UTC, said or unsaid."""
        return value and (value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC))


persona = sa.Table(
    "persona",
    metadata,
    sa.Column("digest", sa.String(64), primary_key=True),
    sa.Column("id", sa.String(60), nullable=False),
    sa.Column("version", sa.String(20), nullable=False),
    sa.Column("name", sa.Text, nullable=False),
    # Text, not JSON: the digest is of these very characters, and JSONB would put the keys in another order.
    sa.Column("document", sa.Text, nullable=False),
)

# The list of rehearsals needs no other table but `persona`, and no document: those stand behind what is small.
rehearsal = sa.Table(
    "rehearsal",
    metadata,
    sa.Column("id", sa.String(18), primary_key=True),
    sa.Column("persona_id", sa.String(60), nullable=False),
    sa.Column("persona_digest", sa.String(64), sa.ForeignKey("persona.digest"), nullable=False),
    sa.Column("seed", sa.BigInteger, nullable=False),
    sa.Column("started_at", Instant, nullable=False),
    sa.Column("ended_at", Instant),
    sa.Column("turns", sa.Integer, nullable=False),
    sa.Column("waiting", sa.Boolean, nullable=False),
    sa.Column("comfort", sa.Double, nullable=False),
    sa.Column("overall", sa.Integer),
    sa.Column("opening", sa.Text, nullable=False),
    sa.Column("start", Document, nullable=False),
    sa.Column("summary", Document),
    sa.Index(None, "started_at", "id"),
    sa.Index(None, "persona_id", "started_at", "id"),
    sa.Index(None, "persona_digest"),
)

turn = sa.Table(
    "turn",
    metadata,
    sa.Column("rehearsal_id", sa.ForeignKey("rehearsal.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("index", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("said_at", Instant, nullable=False),
    sa.Column("message", sa.Text, nullable=False),
    sa.Column("reply", sa.Text),
    sa.Column("partner", sa.String(20), nullable=False),
    sa.Column("note", sa.Text),
    sa.Column("reading", Document),
    sa.Column("changes", Document, nullable=False),
    sa.Column("direction", Document),
    sa.Column("state", Document),
)

card = sa.Table(
    "card",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("rehearsal_id", sa.String(18), nullable=False),
    sa.Column("index", sa.Integer, nullable=False),
    sa.Column("judge", sa.Text, nullable=False),
    sa.Column("rubric", sa.Text, nullable=False),
    sa.Column("created_at", Instant, nullable=False),
    sa.Column("card", Document, nullable=False),
    sa.ForeignKeyConstraint(["rehearsal_id", "index"], ["turn.rehearsal_id", "turn.index"], ondelete="CASCADE"),
    sa.Index(None, "rehearsal_id", "index"),
)
