"""Makes the site: bundles the scripts, runs the notebooks, writes every page and serves them."""
