"""What each command does; `cli.py` only names them and their options."""
