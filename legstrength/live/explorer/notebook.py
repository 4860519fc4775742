"""The name by which notebooks, JupyterLab and the built pages know that an output is a widget."""

WIDGET_VIEW = "application/vnd.jupyter.widget-view+json"
