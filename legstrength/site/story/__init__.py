"""Stories: a chapter's figure, told in beats of the notebook's own text.

    :::::{beats} novice-gains
    ::::{beat} where-you-start
    :title: Where you start
    :set: strength=75
    :controls: strength
    :holds: year between 11 and 12
    Suppose Ana starts at {set}`strength` of the thigh strength of a typical young adult.
    ::::
    :::::

A beat is one idea: at most three sentences, settings of the figure, and what to look at there. `directive.py` reads it, `checks.py` and
`claims.py` hold it against the figure, `page.py` gives it its figure and writes its HTML. The page's script is in `frontend/story/`.
"""
