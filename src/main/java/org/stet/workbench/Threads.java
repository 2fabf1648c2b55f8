package org.stet.workbench;

import java.util.concurrent.Executor;

/// Where work is done. In tests all three may be the thread that calls.
///
/// @param checks for reading and checking texts
/// @param keeping for the store; one at a time, in order
/// @param window where view models live and views are changed
public record Threads(Executor checks, Executor keeping, Executor window) {}
