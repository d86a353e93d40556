"""The first schema: personas, rehearsals, turns and cards."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0001"
down_revision = None

Document = sa.JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")
Instant = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make all tables."""
    op.create_table(
        "persona",
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("id", sa.String(60), nullable=False),
        sa.Column("version", sa.String(20), nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("document", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("digest", name="pk_persona"),
    )
    op.create_table(
        "rehearsal",
        sa.Column("id", sa.String(18), nullable=False),
        sa.Column("persona_id", sa.String(60), nullable=False),
        sa.Column("persona_digest", sa.String(64), nullable=False),
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
        sa.PrimaryKeyConstraint("id", name="pk_rehearsal"),
        sa.ForeignKeyConstraint(["persona_digest"], ["persona.digest"], name="fk_rehearsal_persona"),
    )
    op.create_index("ix_rehearsal_started_at_id", "rehearsal", ["started_at", "id"])
    op.create_index("ix_rehearsal_persona_id_started_at_id", "rehearsal", ["persona_id", "started_at", "id"])
    op.create_index("ix_rehearsal_persona_digest", "rehearsal", ["persona_digest"])
    op.create_table(
        "turn",
        sa.Column("rehearsal_id", sa.String(18), nullable=False),
        sa.Column("index", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("said_at", Instant, nullable=False),
        sa.Column("message", sa.Text, nullable=False),
        sa.Column("reply", sa.Text),
        sa.Column("partner", sa.String(20), nullable=False),
        sa.Column("note", sa.Text),
        sa.Column("reading", Document),
        sa.Column("changes", Document, nullable=False),
        sa.Column("direction", Document),
        sa.Column("state", Document),
        sa.PrimaryKeyConstraint("rehearsal_id", "index", name="pk_turn"),
        sa.ForeignKeyConstraint(["rehearsal_id"], ["rehearsal.id"], name="fk_turn_rehearsal", ondelete="CASCADE"),
    )
    op.create_table(
        "card",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("rehearsal_id", sa.String(18), nullable=False),
        sa.Column("index", sa.Integer, nullable=False),
        sa.Column("judge", sa.Text, nullable=False),
        sa.Column("rubric", sa.Text, nullable=False),
        sa.Column("created_at", Instant, nullable=False),
        sa.Column("card", Document, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_card"),
        sa.ForeignKeyConstraint(
            ["rehearsal_id", "index"],
            ["turn.rehearsal_id", "turn.index"],
            name="fk_card_turn",
            ondelete="CASCADE",
        ),
    )
    op.create_index("ix_card_rehearsal_id_index", "card", ["rehearsal_id", "index"])
