"""Where other libraries meet this one, and only where that saves real work: pydantic, SQLAlchemy.

Each module needs the extra of its name, and none is loaded unless it is imported: ``kha.adapters.pydantic``,
``kha.adapters.sqlalchemy``. How to use kha with Django, and with ``json`` and ``csv`` alone, needs no adapter.
"""
