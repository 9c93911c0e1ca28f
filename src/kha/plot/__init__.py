"""Charts for reports, in either language: SVG and PNG without a browser (extra ``plot``).

A chart is a Vega-Lite specification, which is data: notebooks and web pages draw it as it is, and vl-convert makes it a
picture.
"""

from kha.plot.chart import VEGA_LITE, Chart
from kha.plot.many import by_region, over_bands
from kha.plot.scores import over_years, points_by_group
from kha.plot.stages import stages

__all__ = ["VEGA_LITE", "Chart", "by_region", "over_bands", "over_years", "points_by_group", "stages"]
