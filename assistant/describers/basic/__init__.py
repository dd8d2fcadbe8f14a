"""The describer that works with nothing downloaded: objects, faces and text, all with boxes. See `describer.py`."""
