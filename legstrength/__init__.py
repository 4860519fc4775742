"""Do I get leg strength from jogging? A model, its evidence and figures that answer without a kernel."""

__version__ = "0.3.0"
