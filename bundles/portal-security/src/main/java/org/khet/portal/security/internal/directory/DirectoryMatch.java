package org.khet.portal.security.internal.directory;

import java.util.List;
import org.khet.portal.security.internal.directory.NewAccountPlan.PlannedRole;

/**
 * Somebody whose password the directory took.
 *
 * @param marks values of the attribute by which the portal knows its people
 * @param roles what the groups of the entry give
 */
public record DirectoryMatch(List<String> marks, List<PlannedRole> roles) {}
