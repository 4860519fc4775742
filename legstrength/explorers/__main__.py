"""`python -m legstrength.explorers` writes down anew which assumptions every figure rests on."""

from legstrength.explorers.dependence import write

if __name__ == "__main__":
    write()
