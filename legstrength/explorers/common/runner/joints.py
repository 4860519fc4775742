"""One skeleton for everybody: how its joints stand at a phase of the stride, and standing still. Drawn by eye, not measured."""

from __future__ import annotations

from dataclasses import dataclass

from legstrength.explorers.common.leg_pose import JOG_SPEED, leg, lift, stance_share, strides

UPPER_ARM, FOREARM = 64.0, 50.0

SHOULDER = (0.0, -104.0)
"""From the hip, in the trunk's own frame, in which the trunk stands upright."""

NECK = (6.0, -121.0)

ARM_SWING, ELBOW, LEAN = 1.05, 105.0, 7.0
"""Arms swing against the legs by this multiple of the thigh's angle; how far the elbow is bent and the trunk leans, in degrees."""

STILL = 0.15
"""The phase at which a runner who may not move is shown: the body passes over the foot."""

STRIDES = strides()

STANCE = stance_share(JOG_SPEED, False)


@dataclass(frozen=True)
class Leg:
    """A leg's angles in degrees: the thigh forward of upright, the knee bent, the toes drawn up."""

    thigh: float
    knee: float
    ankle: float


@dataclass(frozen=True)
class Pose:
    """A whole body: both legs, the upper arms forward of upright, the elbow, the lean, and how high the hip is above the ground."""

    near: Leg
    far: Leg
    near_arm: float
    far_arm: float
    elbow: float
    lean: float
    hip: float


def _leg(moment: float) -> tuple[Leg, float]:
    """Return a leg at a moment of its stride in per cent, between the two whole per cents that the stride knows, and its lowest point."""
    first = int(moment) % 100
    share = moment - int(moment)
    one, other = (leg(at, JOG_SPEED, 0.0, False, STRIDES) for at in (first, first + 1))
    angles = {key: one[key] + share * (other[key] - one[key]) for key in one}
    return Leg(angles["thigh"], angles["knee"], angles["ankle"]), angles["lowest"]


def running(phase: float) -> Pose:
    """Return the body at a phase of a jogging stride: 0 is the near foot's touchdown, 1 its next."""
    moment = 100.0 * (phase % 1.0)
    near, near_lowest = _leg(moment)
    far, far_lowest = _leg((moment + 50.0) % 100.0)
    return Pose(
        near,
        far,
        near_arm=-ARM_SWING * near.thigh,
        far_arm=-ARM_SWING * far.thigh,
        elbow=ELBOW,
        lean=LEAN,
        hip=max(near_lowest, far_lowest) + lift(moment, STANCE, 8.0 + 1.2 * JOG_SPEED),
    )


STANDING = Pose(
    near=Leg(1.0, 3.0, 2.0),
    far=Leg(12.0, 36.0, 8.8),
    near_arm=-6.0,
    far_arm=12.0,
    elbow=28.0,
    lean=1.0,
    hip=232.9,
)
"""At ease, the far heel up."""
