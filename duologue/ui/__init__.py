"""The pages in the browser; the only folder, with app.py and asgi.py, that imports streamlit."""
