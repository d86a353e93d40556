"""What Alembic runs: the migrations, on the connection and in the transaction that the store hands over."""

from alembic import context

from duologue.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    # SQLite changes a table only by making it anew.
    render_as_batch=True,
)
context.run_migrations()
