"""The six muscle groups and the two legs that the model knows, by the names used everywhere."""

MUSCLES = ("quadriceps", "hamstrings", "calves", "hip_flexors", "glutes", "stabilisers")

LEGS = ("left", "right")

MUSCLE_NAMES = {
    "quadriceps": "quadriceps",
    "hamstrings": "hamstrings",
    "calves": "calves",
    "hip_flexors": "hip flexors",
    "glutes": "glutes",
    "stabilisers": "stabilisers",
}
