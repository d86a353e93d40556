"""Does it work, and how well?"""
