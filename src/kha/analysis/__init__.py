"""How certain scores, bands and ranks are, and what moves them: Monte Carlo simulations of many regions.

Needs the extra ``analysis`` (NumPy). Every assumption is named, every draw can be repeated, and every chance comes with
the number of draws and the error of drawing.
"""

from kha.analysis.columns import as_columns
from kha.analysis.movers import Mover, movers
from kha.analysis.panel import Panel, panel_of
from kha.analysis.results import BandChance, Driver, RankInterval, TotalInterval
from kha.analysis.scenario import Cuts, Missing, Scenario, Weights
from kha.analysis.simulation import Simulation, drivers, simulate
from kha.analysis.table import panel_from_columns

__all__ = [
    "BandChance",
    "Cuts",
    "Driver",
    "Missing",
    "Mover",
    "Panel",
    "RankInterval",
    "Scenario",
    "Simulation",
    "TotalInterval",
    "Weights",
    "as_columns",
    "drivers",
    "movers",
    "panel_from_columns",
    "panel_of",
    "simulate",
]
