package org.plumbline.replay.analysis;

import java.time.Duration;

/**
 * How long to look for a case.
 *
 * @param tries how many cases are tried for one question
 * @param time how long all looking takes together; one question gets at most a quarter of what is
 *     left of it; what is not found by then is not decided
 * @param seed in which order changes of a case are tried; the same seed, the same answers, unless
 *     the time is up before the tries are
 */
public record Bounds(int tries, Duration time, long seed) {}
