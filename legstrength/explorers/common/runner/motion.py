"""How people run: style rules made from the pose, one for each joint, for all of them alike.

They run only where an ancestor has `data-moving`, and only for readers who have not asked for less motion; taken away, they stop where
they are. Elsewhere, in print too, everybody stands as drawn.
"""

from __future__ import annotations

from collections.abc import Callable

from legstrength.explorers.common.runner.joints import Pose, running
from legstrength.explorers.common.runner.outline import plain

STRIDE_SECONDS = 0.74

FRAMES = 25

JOINTS: dict[str, Callable[[Pose], float]] = {
    "thigh": lambda pose: -pose.near.thigh,
    "shank": lambda pose: pose.near.knee,
    "foot": lambda pose: -pose.near.ankle,
    "arm": lambda pose: -(pose.near_arm + pose.lean),
}
"""What each joint is turned by; the far limb does the same half a stride later."""


def keyframes(joint: str) -> dict[float, str]:
    """Return the joint's transforms by per cent of the stride."""
    return {
        frame * 100.0 / FRAMES: f"rotate({plain(JOINTS[joint](running(frame / FRAMES)))}deg)"
        for frame in range(FRAMES + 1)
    }


def body_frames() -> dict[float, str]:
    """Return how high the hip is carried, by per cent of the stride."""
    return {
        frame * 100.0 / FRAMES: f"translateY({plain(-running(frame / FRAMES).hip)}px)" for frame in range(FRAMES + 1)
    }


def _rule(name: str, frames: dict[float, str]) -> str:
    steps = "".join(f"{at:g}%{{transform:{value}}}" for at, value in frames.items())
    return f"@keyframes run-{name}{{{steps}}}\n"


def begun(phase: float) -> str:
    """Return what starts somebody at a phase, as a style: they stand as drawn there until they move."""
    return f"--begun:{-phase * STRIDE_SECONDS:.3f}s"


def stylesheet() -> str:
    """Return the rules that let everybody run."""
    rules = _rule("body", body_frames()) + "".join(_rule(joint, keyframes(joint)) for joint in JOINTS)
    names = ".runner .body{animation-name:run-body}" + "".join(
        f".runner .near-{joint},.runner .far-{joint}{{animation-name:run-{joint}}}" for joint in JOINTS
    )
    joints = ",".join(f".runner .{side}-{joint}" for side in ("near", "far") for joint in JOINTS)
    far = ",".join(f".runner .far-{joint}" for joint in JOINTS)
    motion = f"animation:{STRIDE_SECONDS:g}s linear var(--begun,0s) infinite paused"
    return (
        f"{rules}@media screen and (prefers-reduced-motion:no-preference){{.runner .body,{joints}{{{motion}}}{names}"
        f"{far}{{animation-delay:calc(var(--begun,0s) - {STRIDE_SECONDS / 2:g}s)}}"
        "[data-moving] .runner *{animation-play-state:running}}\n"
    )
