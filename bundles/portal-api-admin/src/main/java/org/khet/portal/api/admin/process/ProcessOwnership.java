package org.khet.portal.api.admin.process;

import java.time.Instant;
import java.time.LocalDate;
import org.khet.portal.api.structure.UnitId;

/**
 * An office's decision who owns a process.
 *
 * @param unit      owner
 * @param from      first day
 * @param reason    why, e.g. the order; may be empty
 * @param by        name of whoever decided
 * @param changedAt when it was written down
 */
public record ProcessOwnership(UnitId unit, LocalDate from, String reason, String by, Instant changedAt) {}
