"""The steps of ``build.py``, one small file each. They start on a bare Python: standard library only."""
