"""The same scores as users of each engine would write them for one edition: the peers of `kha.frames`.

They give the same columns as `kha.frames.score_frame` with `Figures.UNITS`, as exactly: whole numbers of hundredths,
every cell checked, an interval where something is unanswered, no points in rows that do not fit. They use nothing
of `kha.frames`, and each is written for its engine alone.
"""
