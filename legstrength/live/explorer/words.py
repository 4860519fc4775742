"""Every word that an explorer says by itself, in one place, so that a translator finds them all."""

WORDS = {
    "csv": "Save table (CSV)",
    "data": "The numbers behind this picture",
    "error": "This figure could not be computed:",
    "failed": "The figure cannot show these settings. Press “Reset” to go back to the start.",
    "gate": "This figure waits for your prediction above.",
    "ignored": "Part of the link was not understood and the usual setting is used instead:",
    "image": "Save picture (PNG)",
    "keep": "Keep this run",
    "kept": "Runs that you kept",
    "keptClear": "Clear kept runs",
    "keptCsv": "Save kept runs (CSV)",
    "keptDo": "This run",
    "keptDone": "Kept. The run is in the table below the figure.",
    "keptDrop": "Remove",
    "keptFull": "The table is full. Save it or clear it first.",
    "keptLost": "The run is in the table below the figure, but this browser does not keep it. Save the table before you leave.",
    "keptOpen": "Show again",
    "keptOpened": "The settings of the kept run are back.",
    "keptRun": "Run",
    "link": "Copy link",
    "linkDone": "The link to these settings is copied.",
    "linkHeading": "Link",
    "linkLabel": "Link to these settings",
    "linkSelected": "The link is selected: copy it with your keyboard.",
    "locked": "Set for this task.",
    "pause": "Pause",
    "play": "Let it run",
    "reset": "Reset",
    "resetDone": "All settings are back at the start.",
    "scenarios": "Scenarios",
    "seriesCorrected": "{name} takes {low} to {high}. It is now {value}.",
    "seriesRange": "{low} to {high}",
    "skip": "Show the figure without a prediction",
    "vector": "Save picture (SVG)",
    "waiting": "Waiting for Python …",
}

STAND_IN = {
    "late": "The figure has not come so far. Until it does, these are its numbers; the rest of the page works.",
    "lost": "The figure could not start here. Below are its numbers; the rest of the page works.",
    "old": "This browser is too old for the figure. It needs Chrome or Edge 98, Firefox 102, Safari 15.4, or a newer one. "
    "Below are the figure's numbers; the rest of the page works.",
}
"""Above the sentence and table that stand in for a figure that did not start."""
